package fr.plume.batch;

import fr.plume.article.MarkdownParser;
import fr.plume.check.ArticleSummary;
import fr.plume.check.CorpusCheck;
import fr.plume.check.RuleOptions;
import fr.plume.check.RuleSelection;
import fr.plume.check.rules.RuleCatalog;
import fr.plume.llm.Hashes;
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

    private static final Pattern SLUG = Pattern.compile("(?m)^slug: \"([^\"\n]*)\"$");

    private final OutputFolder folder;
    private final Journal journal;
    private final Order order;

    Together(OutputFolder folder, Journal journal, Order order) {
        this.folder = folder;
        this.journal = journal;
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
        List<ItemResult> known = summarized(results);
        uniqueSlugs(known);
        List<ItemResult> reported = reported(known);
        journal.add(JournalEntry.compared());
        return reported;
    }

    /** Articles of earlier runs count as well: they will be on the same site. */
    private List<ItemResult> summarized(List<ItemResult> results) throws IOException {
        try {
            return new ArrayList<>(
                    results.parallelStream().map(this::summarized).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ItemResult summarized(ItemResult result) {
        Optional<String> there = result.summary().isPresent()
                ? Optional.empty()
                : folder.fingerprint(result.item().output());
        if (there.isEmpty() || !journal.wrote(result.item().name(), there.get())) {
            return result;
        }
        try {
            String text = Files.readString(folder.article(result.item().output()));
            RuleSelection.Wishes wishes =
                    order.settings(result.item()).selection().wishes();
            return result.with(ArticleSummary.of(result.item().output(), MarkdownParser.parse(text), wishes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Articles that were compared before keep their slugs, they may be on the web already; of the others the first in order
     * keeps it, and the next get a number behind it, in the file and in the journal.
     */
    private void uniqueSlugs(List<ItemResult> results) throws IOException {
        Set<String> taken = new HashSet<>();
        for (ItemResult result : results) {
            if (!journal.isFresh(result.item().name())) {
                taken.add(slug(result));
            }
        }
        for (int i = 0; i < results.size(); i++) {
            ItemResult result = results.get(i);
            String slug = slug(result);
            if (slug.isEmpty() || !journal.isFresh(result.item().name()) || taken.add(slug)) {
                continue;
            }
            String unique = slug;
            for (int n = 2; !taken.add(unique); n++) {
                unique = slug + "-" + n;
            }
            if (rename(result.item(), slug, unique)) {
                results.set(i, result.with(renamed(result.summary().orElseThrow(), unique)));
            }
        }
    }

    private static String slug(ItemResult result) {
        return result.summary()
                .map(s -> s.metadata().get("slug"))
                .map(ArticleSummary.Datum::value)
                .orElse("");
    }

    private static ArticleSummary renamed(ArticleSummary summary, String slug) {
        Map<String, ArticleSummary.Datum> metadata = new HashMap<>(summary.metadata());
        metadata.computeIfPresent("slug", (k, d) -> new ArticleSummary.Datum(slug, d.start(), d.end()));
        return new ArticleSummary(summary.name(), metadata, summary.sketch(), summary.suppressions(), summary.wishes());
    }

    /** Whether the article's file now has the other slug; one that somebody edits meanwhile is left alone. */
    private boolean rename(BatchItem item, String slug, String unique) throws IOException {
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
        return true;
    }

    private static List<ItemResult> reported(List<ItemResult> results) {
        List<Integer> places = new ArrayList<>();
        List<ArticleSummary> summaries = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).summary().isPresent()) {
                places.add(i);
                summaries.add(results.get(i).summary().get());
            }
        }
        List<ItemResult> reported = new ArrayList<>(results);
        CorpusCheck.findings(summaries, RuleCatalog.corpus(), RuleOptions.DEFAULTS)
                .forEach((i, found) ->
                        reported.set(places.get(i), reported.get(places.get(i)).with(found)));
        return reported;
    }
}
