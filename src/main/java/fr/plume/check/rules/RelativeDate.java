package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A date that tells something only on the day of writing, with no real date near by or taken over from the source. */
public final class RelativeDate implements Rule {

    private static final PhraseBook DATES = PhraseBook.read("relative-dates.txt");

    private static final int YEAR = 4;

    private static final RuleInfo INFO = RuleInfo.of("relative-date", Family.READING, Basis.CRAFT, Severity.SUGGESTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        Optional<String> source =
                inspection.source().map(s -> s.body().file().text().toLowerCase(Locale.ROOT));
        List<Violation> found = new ArrayList<>();
        boolean datedBefore = false;
        for (Block block : article.blocks()) {
            if (block.kind() != Block.Kind.PARAGRAPH || block.place().quoteDepth() > 0) {
                datedBefore = block.isHeading() && isDated(block);
                continue;
            }
            boolean dated = isDated(block) || datedBefore;
            datedBefore = isDated(block);
            Quoted quoted = Quoted.in(block);
            for (PhraseBook.Match match : DATES.in(block.prose())) {
                String phrase = block.prose().text().substring(match.start(), match.end());
                boolean takenOver = source.filter(s -> s.contains(phrase.toLowerCase(Locale.ROOT)))
                        .isPresent();
                if ((!dated || takenOver)
                        && !quoted.at(match.start())
                        && !block.prose().within(Inline.Kind.LINK, match.start())) {
                    found.add(violation(block.prose().span(match.start(), match.end()), Excerpt.of(phrase)));
                }
            }
        }
        return found;
    }

    /** Whether a year stands in a block. */
    private static boolean isDated(Block block) {
        return block.prose().words().stream().map(Word::lower).anyMatch(RelativeDate::isYear);
    }

    private static boolean isYear(String word) {
        int slash = word.lastIndexOf('/');
        String last = word.substring(slash + 1);
        return last.length() == YEAR
                && last.chars().allMatch(Character::isDigit)
                && (last.startsWith("19") || last.startsWith("20") || last.startsWith("18") || last.startsWith("17"));
    }
}
