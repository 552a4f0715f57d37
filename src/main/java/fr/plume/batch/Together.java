package fr.plume.batch;

import fr.plume.article.MarkdownParser;
import fr.plume.check.ArticleSummary;
import fr.plume.check.CheckedFile;
import fr.plume.check.CorpusRule;
import fr.plume.check.Finding;
import fr.plume.check.RuleOptions;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.llm.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks at the articles of a run side by side: slugs are made unique, sameness is reported. */
final class Together {

    private final OutputFolder folder;
    private final Journal journal;

    Together(OutputFolder folder, Journal journal) {
        this.folder = folder;
        this.journal = journal;
    }

    /** The results with what only shows side by side; a run that wrote nothing is left as it is. */
    List<ItemResult> compared(List<ItemResult> results) throws IOException {
        boolean wrote = results.stream().anyMatch(r -> r.summary().isPresent());
        if (!wrote) {
            return results;
        }
        List<ItemResult> known = new ArrayList<>();
        for (ItemResult result : results) {
            known.add(summarized(result));
        }
        uniqueSlugs(known);
        return reported(known);
    }

    /** Articles of earlier runs count as well: they will be on the same site. */
    private ItemResult summarized(ItemResult result) throws IOException {
        boolean earlier = result.summary().isEmpty()
                && journal.last(result.item().name())
                        .map(JournalEntry::written)
                        .equals(folder.fingerprint(result.item().output()));
        if (!earlier || folder.fingerprint(result.item().output()).isEmpty()) {
            return result;
        }
        String text = Files.readString(folder.article(result.item().output()));
        ArticleSummary summary =
                ArticleSummary.of(result.item().output(), MarkdownParser.parse(text), RuleSelection.Wishes.NONE);
        return new ItemResult(
                result.item(),
                result.status(),
                result.reason(),
                result.article(),
                Optional.of(summary),
                result.usage());
    }

    /** The first in order keeps its slug; the others get a number behind it, in the file and in the journal. */
    private void uniqueSlugs(List<ItemResult> results) throws IOException {
        Set<String> taken = new HashSet<>();
        for (ItemResult result : results) {
            String slug = result.summary()
                    .map(s -> s.metadata().get("slug"))
                    .map(ArticleSummary.Datum::value)
                    .orElse("");
            if (slug.isEmpty() || taken.add(slug)) {
                continue;
            }
            String unique = slug;
            for (int i = 2; !taken.add(unique); i++) {
                unique = slug + "-" + i;
            }
            rename(result.item(), slug, unique);
        }
    }

    private void rename(BatchItem item, String slug, String unique) throws IOException {
        String text = Files.readString(folder.article(item.output()));
        String renamed = text.replaceFirst(
                "(?m)^slug: \"" + java.util.regex.Pattern.quote(slug) + "\"$", "slug: \"" + unique + "\"");
        Optional<JournalEntry> last = journal.last(item.name());
        if (renamed.equals(text) || last.isEmpty()) {
            return;
        }
        JournalEntry entry = last.get();
        String fingerprint = Hashes.sha256(renamed);
        journal.add(new JournalEntry(
                JournalEntry.Event.WRITING, entry.source(), entry.output(), entry.inputs(), fingerprint, null, null));
        folder.write(item.output(), renamed);
        journal.add(new JournalEntry(
                entry.event(), entry.source(), entry.output(), entry.inputs(), fingerprint, null, entry.usage()));
    }

    private static List<ItemResult> reported(List<ItemResult> results) {
        List<Integer> indexes = new ArrayList<>();
        List<ArticleSummary> summaries = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).summary().isPresent()) {
                indexes.add(i);
                summaries.add(results.get(i).summary().get());
            }
        }
        List<ItemResult> reported = new ArrayList<>(results);
        for (CorpusRule rule : RuleCatalog.corpus()) {
            for (CorpusRule.CorpusFinding found : rule.check(summaries, RuleOptions.DEFAULTS)) {
                int i = indexes.get(found.article());
                reported.set(i, with(reported.get(i), found.finding()));
            }
        }
        return reported;
    }

    private static ItemResult with(ItemResult result, Finding finding) {
        Optional<CheckedFile> article = result.article().map(a -> a.with(List.of(finding)));
        return new ItemResult(
                result.item(), result.status(), result.reason(), article, result.summary(), result.usage());
    }
}
