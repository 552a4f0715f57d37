package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Prose;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Sentence;
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
        for (Block block : article.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH && block.place().quoteDepth() == 0) {
                found.addAll(check(block, source));
            }
        }
        return found;
    }

    private List<Violation> check(Block block, Optional<String> source) {
        Prose prose = block.prose();
        List<PhraseBook.Match> matches = DATES.in(prose);
        if (matches.isEmpty()) {
            return List.of();
        }
        Quoted quoted = Quoted.in(block);
        List<Violation> found = new ArrayList<>();
        boolean datedBefore = false;
        int next = 0;
        for (Sentence sentence : prose.sentences()) {
            boolean dated = sentence.words().stream().map(Word::lower).anyMatch(RelativeDate::isYear);
            while (next < matches.size() && matches.get(next).start() < sentence.end()) {
                PhraseBook.Match match = matches.get(next++);
                String phrase = prose.text().substring(match.start(), match.end());
                boolean takenOver = source.filter(s -> s.contains(phrase.toLowerCase(Locale.ROOT)))
                        .isPresent();
                boolean others = quoted.at(match.start()) || prose.within(Inline.Kind.LINK, match.start());
                if ((takenOver || !dated && !datedBefore) && !others) {
                    found.add(violation(prose.span(match.start(), match.end()), Excerpt.of(phrase)));
                }
            }
            datedBefore = dated;
        }
        return found;
    }

    private static boolean isYear(String word) {
        int slash = word.lastIndexOf('/');
        String last = word.substring(slash + 1);
        return last.length() == YEAR
                && last.chars().allMatch(Character::isDigit)
                && (last.startsWith("19") || last.startsWith("20") || last.startsWith("18") || last.startsWith("17"));
    }
}
