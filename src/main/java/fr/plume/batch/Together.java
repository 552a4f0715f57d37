package fr.plume.batch;

import fr.plume.article.MarkdownParser;
import fr.plume.check.ArticleSummary;
import fr.plume.check.CorpusCheck;
import fr.plume.check.RuleOptions;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.llm.Hashes;
import fr.plume.message.Message;
import fr.plume.text.RunSketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at the articles of a folder side by side: slugs are made unique, sameness is reported. */
final class Together {

    /** Reasons to skip an article that stands as it was written. */
    private static final Set<String> SEEN = Set.of("batch.up-to-date", "batch.outdated");

    /** Runs of all articles together that are held in memory, 8 bytes each: up to 4,000 articles are compared exactly. */
    private static final int MOST_RUNS = 1 << 22;

    /** With so many runs of each, a share of 30 % is told to within 4 points two times in three. */
    private static final int LEAST_RUNS = 128;

    private static final Pattern SLUG = Pattern.compile("(?m)^slug: \"([^\"\n]*)\"$");

    private final OutputFolder folder;
    private final Journal journal;
    private final Likenesses likenesses;
    private final Order order;

    Together(OutputFolder folder, Journal journal, Likenesses likenesses, Order order) {
        this.folder = folder;
        this.journal = journal;
        this.likenesses = likenesses;
        this.order = order;
    }

    /**
     * The results with what only shows side by side. A folder without an article that was not compared yet is left as it
     * is; a run that was killed before it came to this leaves such articles to the next.
     */
    List<ItemResult> compared(List<ItemResult> results) throws IOException {
        if (!journal.anyFresh()) {
            return results;
        }
        List<Optional<ArticleSummary>> known = summaries(results);
        uniqueSlugs(results, known);
        List<ItemResult> reported = reported(results, known);
        journal.add(JournalEntry.compared());
        return reported;
    }

    /** Articles of earlier runs count as well: they will be on the same site. */
    private List<Optional<ArticleSummary>> summaries(List<ItemResult> results) throws IOException {
        try {
            int runs = Math.max(LEAST_RUNS, Math.min(RunSketch.SIZE, MOST_RUNS / Math.max(1, results.size())));
            return new ArrayList<>(
                    results.parallelStream().map(r -> summary(r, runs)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What an article that plume wrote is compared by; empty when none stands there, or somebody edited it. */
    private Optional<ArticleSummary> summary(ItemResult result, int runs) {
        BatchItem item = result.item();
        try {
            Optional<String> there = isInPlace(result)
                    ? journal.last(item.name()).map(JournalEntry::written)
                    : folder.fingerprint(item.output()).filter(f -> journal.wrote(item.name(), f));
            if (there.isEmpty()) {
                return Optional.empty();
            }
            RuleSelection.Wishes wishes = order.settings(item).selection().wishes();
            Optional<ArticleSummary> kept = likenesses.find(there.get(), item.output(), wishes, runs);
            return kept.isPresent() ? kept : Optional.of(read(item, there.get(), wishes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this very run saw that the article is the one which the journal knows. */
    private static boolean isInPlace(ItemResult result) {
        return switch (result.status()) {
            case WRITTEN, NEEDS_REVIEW -> true;
            case FAILED -> false;
            case SKIPPED ->
                result.reason().map(Message::key).filter(SEEN::contains).isPresent();
        };
    }

    private ArticleSummary read(BatchItem item, String fingerprint, RuleSelection.Wishes wishes) throws IOException {
        String text = Files.readString(folder.article(item.output()));
        ArticleSummary summary = ArticleSummary.of(item.output(), MarkdownParser.parse(text), wishes);
        likenesses.keep(fingerprint, summary);
        return summary;
    }

    /**
     * Articles that were compared before keep their slugs, they may be on the web already; of the others the first in order
     * keeps it, and the next get a number behind it, in the file and in the journal.
     */
    private void uniqueSlugs(List<ItemResult> results, List<Optional<ArticleSummary>> known) throws IOException {
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < results.size(); i++) {
            if (!journal.isFresh(results.get(i).item().name())) {
                taken.add(slug(known.get(i)));
            }
        }
        for (int i = 0; i < results.size(); i++) {
            BatchItem item = results.get(i).item();
            String slug = slug(known.get(i));
            if (slug.isEmpty() || !journal.isFresh(item.name()) || taken.add(slug)) {
                continue;
            }
            String unique = slug;
            for (int n = 2; !taken.add(unique); n++) {
                unique = slug + "-" + n;
            }
            ArticleSummary renamed = renamed(known.get(i).orElseThrow(), unique);
            if (rename(item, slug, unique, renamed)) {
                known.set(i, Optional.of(renamed));
            }
        }
    }

    private static String slug(Optional<ArticleSummary> summary) {
        return summary.map(s -> s.metadata().get("slug"))
                .map(ArticleSummary.Datum::value)
                .orElse("");
    }

    private static ArticleSummary renamed(ArticleSummary summary, String slug) {
        Map<String, ArticleSummary.Datum> metadata = new HashMap<>(summary.metadata());
        metadata.computeIfPresent("slug", (k, d) -> new ArticleSummary.Datum(slug, d.start(), d.end()));
        return new ArticleSummary(summary.name(), metadata, summary.sketch(), summary.suppressions(), summary.wishes());
    }

    /** Whether the article's file now has the other slug; one that somebody edits meanwhile is left alone. */
    private boolean rename(BatchItem item, String slug, String unique, ArticleSummary summary) throws IOException {
        Optional<JournalEntry> last = journal.last(item.name());
        String text = Files.readString(folder.article(item.output()));
        Matcher line = SLUG.matcher(text);
        if (last.isEmpty()
                || !journal.wrote(item.name(), Hashes.sha256(text))
                || !line.find()
                || !line.group(1).equals(slug)) {
            return false;
        }
        String renamed = text.substring(0, line.start(1)) + unique + text.substring(line.end(1));
        JournalEntry entry = last.get();
        String fingerprint = Hashes.sha256(renamed);
        journal.add(entry.as(JournalEntry.Event.WRITING, fingerprint));
        folder.write(item.output(), renamed);
        journal.add(entry.as(entry.event(), fingerprint));
        likenesses.keep(fingerprint, summary);
        return true;
    }

    private static List<ItemResult> reported(List<ItemResult> results, List<Optional<ArticleSummary>> known) {
        List<Integer> places = new ArrayList<>();
        List<ArticleSummary> summaries = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (known.get(i).isPresent()) {
                places.add(i);
                summaries.add(known.get(i).get());
            }
        }
        List<ItemResult> reported = new ArrayList<>(results);
        CorpusCheck.findings(summaries, RuleCatalog.corpus(), RuleOptions.DEFAULTS)
                .forEach((i, found) ->
                        reported.set(places.get(i), reported.get(places.get(i)).with(found)));
        return reported;
    }
}
