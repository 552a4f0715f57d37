package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Prose;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import fr.plume.text.Folding;
import fr.plume.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A heading that ends in a full stop, a colon, a semicolon or a comma. */
public final class HeadingPunctuation implements Rule {

    /** Abbreviations whose stop belongs to them. */
    private static final Set<String> ABBREVIATIONS =
            Set.of("etc", "inc", "vs", "cf", "ex", "jr", "ltd", "env", "co", "st");

    private static final RuleInfo INFO = RuleInfo.of(
                    "heading-punctuation", Family.STRUCTURE, Basis.FRENCH, Severity.SUGGESTION)
            .fixedBy(Fix.Kind.SAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        return Outline.headings(article).stream()
                .flatMap(h -> violation(article, h).stream())
                .toList();
    }

    private Optional<Violation> violation(Article article, Block heading) {
        Prose prose = heading.prose();
        String text = prose.text();
        int end = text.length();
        while (end > 0 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end < 2 || ".:;,".indexOf(text.charAt(end - 1)) < 0 || belongsToWord(text, end - 1)) {
            return Optional.empty();
        }
        int start = end - 1;
        while (start > 0 && Characters.isSpace(text.charAt(start - 1))) {
            start--;
        }
        List<Sentence> sentences = prose.sentences();
        boolean twoSentences = sentences.size() > 1;
        int before = twoSentences ? sentences.get(sentences.size() - 2).end() : 0;
        while (before > 0 && Characters.isSpace(text.charAt(before - 1))) {
            before--;
        }
        // « Le décor. Vraiment. »: two short sentences are meant, and the last needs its stop as the first does.
        if (before > 0 && text.charAt(before - 1) == '.' && text.charAt(end - 1) == '.') {
            return Optional.empty();
        }
        boolean kept = HeadingAnchors.stay(article, text, text.substring(0, start));
        Fix fix = twoSentences || !kept ? Fix.NONE : Fix.safe(List.of(new Edit(prose.span(start, end), "")));
        return Optional.of(
                violation(heading.span(), String.valueOf(text.charAt(end - 1))).with(fix));
    }

    /** Ellipses, abbreviations (« etc. », « J.-C. », « S.A. ») keep their stop. */
    private static boolean belongsToWord(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && !Characters.isSpace(text.charAt(start - 1))) {
            start--;
        }
        if (start == stop) {
            return false;
        }
        String word = Folding.fold(text.substring(start, stop));
        String last = word.substring(
                Math.max(word.lastIndexOf('.'), Math.max(word.lastIndexOf('-'), word.lastIndexOf('('))) + 1);
        return last.isEmpty()
                || ABBREVIATIONS.contains(last)
                || last.length() == 1 && Character.isUpperCase(text.charAt(stop - 1));
    }
}
