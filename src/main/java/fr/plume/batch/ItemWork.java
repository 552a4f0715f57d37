package fr.plume.batch;

import fr.plume.PlumeException;
import fr.plume.check.ArticleSummary;
import fr.plume.check.CheckedFile;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.llm.Completion;
import fr.plume.llm.CompletionStore;
import fr.plume.llm.DirectoryStore;
import fr.plume.llm.Hashes;
import fr.plume.llm.LanguageModel;
import fr.plume.llm.OpenedModel;
import fr.plume.llm.RecordingModel;
import fr.plume.llm.ResumingModel;
import fr.plume.llm.Run;
import fr.plume.llm.Usage;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import fr.plume.rewrite.Progress;
import fr.plume.rewrite.Rewrite;
import fr.plume.rewrite.RewriteSettings;
import fr.plume.rewrite.Rewriter;
import fr.plume.source.Source;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;

/** Does one item: reads, rewrites, writes, and tells the journal. */
final class ItemWork {

    private final Setup setup;
    private final OutputFolder folder;
    private final Journal journal;
    private final Likenesses likenesses;
    private final CompletionStore store;
    private final CallGate gate;
    private final Decision decision;
    private final Reserve reserve;
    private final String tools;
    private final Processors processors = new Processors(Runtime.getRuntime().availableProcessors());

    /**
     * What all items of a run share.
     *
     * @param order what is asked
     * @param model who is asked
     * @param run what the calls share
     * @param templates how it is asked
     * @param options how the batch is run
     * @param progress who is told
     */
    record Setup(
            Order order,
            OpenedModel model,
            Run run,
            Templates templates,
            BatchOptions options,
            BatchProgress progress) {}

    ItemWork(
            Setup setup,
            OutputFolder folder,
            Journal journal,
            Likenesses likenesses,
            Reserve reserve,
            CallGate gate,
            Decision decision,
            String tools) {
        this.setup = setup;
        this.folder = folder;
        this.journal = journal;
        this.likenesses = likenesses;
        this.reserve = reserve;
        this.store = new KeptAnswers(DirectoryStore.writable(folder.completions()), reserve, gate);
        this.gate = gate;
        this.decision = decision;
        this.tools = tools;
    }

    /** What becomes of an item; faults are results. */
    ItemResult of(BatchItem item) {
        AtomicReference<Usage> usage = new AtomicReference<>(Usage.NONE);
        try {
            return done(item, usage);
        } catch (BatchStopped e) {
            return ItemResult.stopped(item, usage.get());
        } catch (PlumeException e) {
            return failed(item, e.said(), usage.get());
        } catch (IOException e) {
            return ItemResult.failed(item, full(item.output(), e), usage.get());
        } catch (CompletionException e) {
            return e.getCause() instanceof BatchStopped
                    ? ItemResult.stopped(item, usage.get())
                    : failed(item, Message.of("batch.unexpected", String.valueOf(e.getCause())), usage.get());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // One article that trips plume must not take a night's work with it.
            return failed(item, Message.of("batch.unexpected", e.toString()), usage.get());
        }
    }

    private ItemResult done(BatchItem item, AtomicReference<Usage> usage) throws IOException {
        setup.progress().started(item);
        String stamp = Stamp.of(item);
        String asked = setup.order().asked(item);
        Source source = read(item);
        String hash = Hashes.sha256(source.body().file().text());
        if (decision.holds(item, hash, asked)) {
            JournalEntry last = journal.last(item.name()).orElseThrow();
            journal.add(entry(
                    last.event(),
                    item,
                    new JournalEntry.Inputs(stamp, hash, asked, last.inputs().tools()),
                    last.written(),
                    null));
            return ItemResult.skipped(item, Message.of("batch.up-to-date"));
        }
        LanguageModel answering = gate.guard(counting(setup.model().about(hash, setup.run()), usage));
        // What one model answered is no answer of another, which a refresh asks for.
        String asker = Hashes.sha256(hash + "\n" + setup.model().name());
        // An answer is kept behind the gate: while it goes to the disk, the next call is under way.
        LanguageModel recorded =
                new RecordingModel(answering, store, asker, setup.run().notices());
        LanguageModel model = processors.off(new ResumingModel(recorded, store, asker));
        RewriteSettings settings = setup.order().settings(item);
        Rewrite rewrite = processors.on(() -> new Rewriter(model, setup.templates(), told(item))
                .rewrite(source, setup.order().brief(item, source), settings));
        Optional<Message> kept = decision.untouchable(item);
        if (kept.isPresent()) {
            // Somebody wrote there meanwhile; what was answered is kept for when it may be replaced.
            return ItemResult.skipped(item, kept.get());
        }
        JournalEntry.Inputs inputs = new JournalEntry.Inputs(stamp, hash, asked, tools);
        return written(item, rewrite, inputs, settings.selection().wishes(), usage.get());
    }

    /** A page is waited for, a file is worked on. */
    private Source read(BatchItem item) {
        return item.isAddress()
                ? setup.order().read(item)
                : processors.on(() -> setup.order().read(item));
    }

    private ItemResult written(
            BatchItem item, Rewrite rewrite, JournalEntry.Inputs inputs, RuleSelection.Wishes wishes, Usage usage)
            throws IOException {
        String text = rewrite.markdown();
        String fingerprint = Hashes.sha256(text);
        journal.add(entry(JournalEntry.Event.WRITING, item, inputs, fingerprint, null));
        folder.write(item.output(), text);
        JournalEntry.Event event = rewrite.passed() ? JournalEntry.Event.WRITTEN : JournalEntry.Event.NEEDS_REVIEW;
        journal.add(entry(event, item, inputs, fingerprint, usage));
        remember(item, fingerprint, rewrite, wishes);
        CheckedFile checked = CheckedFile.of(
                item.output(),
                rewrite.article(),
                rewrite.report(),
                id -> RuleCatalog.byId(id).map(r -> r.info().family()));
        return new ItemResult(
                item,
                rewrite.passed() ? ItemResult.Status.WRITTEN : ItemResult.Status.NEEDS_REVIEW,
                Optional.empty(),
                Optional.of(checked),
                usage);
    }

    private void remember(BatchItem item, String fingerprint, Rewrite rewrite, RuleSelection.Wishes wishes) {
        try {
            likenesses.keep(fingerprint, ArticleSummary.of(item.output(), rewrite.article(), wishes));
        } catch (IOException e) {
            // It only spares reading the article again.
        }
    }

    private ItemResult failed(BatchItem item, Message reason, Usage usage) {
        // The article of an earlier run may stand there still, and is known as plume's own.
        String standing = folder.fingerprint(item.output())
                .filter(f -> journal.wrote(item.name(), f))
                .orElse(null);
        try {
            journal.add(new JournalEntry(
                    JournalEntry.Event.FAILED,
                    item.name(),
                    item.output(),
                    null,
                    standing,
                    reason.in(setup.options().locale()),
                    usage));
        } catch (IOException e) {
            full(".plume", e);
        }
        return ItemResult.failed(item, reason, usage);
    }

    /** Nothing more can be written: the run ends, and what is under way goes where room was kept. */
    private Message full(String file, IOException fault) {
        Message said = Message.of("batch.disk", file, OutputFolder.reason(fault));
        gate.stop(said);
        reserve.release();
        return said;
    }

    private static JournalEntry entry(
            JournalEntry.Event event, BatchItem item, JournalEntry.Inputs inputs, String written, Usage usage) {
        return new JournalEntry(event, item.name(), item.output(), inputs, written, null, usage);
    }

    /** Counts what calls cost even when the article comes to nothing. */
    private static LanguageModel counting(LanguageModel model, AtomicReference<Usage> usage) {
        return new LanguageModel() {
            @Override
            public String name() {
                return model.name();
            }

            @Override
            public Completion complete(Prompt prompt) {
                Completion completion = model.complete(prompt);
                usage.accumulateAndGet(completion.usage(), Usage::plus);
                return completion;
            }
        };
    }

    private Progress told(BatchItem item) {
        return new Progress() {
            @Override
            public void asked(String step) {
                setup.progress().asked(item, step);
            }
        };
    }
}
