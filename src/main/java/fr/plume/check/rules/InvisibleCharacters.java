package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Characters that nobody sees and that split words, turn the text round or hide others. */
public final class InvisibleCharacters implements Rule {

    private static final RuleInfo INFO = RuleInfo.of(
                    "invisible-characters", Family.FRENCH, Basis.FRENCH, Severity.WARNING)
            .fixedBy(Fix.Kind.SAFE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        if (!Invisible.mayBeIn(article.repertoire())) {
            return List.of();
        }
        String text = article.file().text();
        String uncoded = Uncoded.of(article);
        int body = article.frontMatter().span().end();
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            char unit = text.charAt(i);
            if (unit >= ' ' && unit < 0x7f) {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            boolean readable = i < body || uncoded.charAt(i) == text.charAt(i);
            if (Invisible.is(c) && readable && !Invisible.belongs(text, i, end)) {
                end = runEnd(text, c, end);
                Span span = new Span(i, end);
                Edit edit = new Edit(span, Invisible.breaksLine(c) ? separator(text, i, end) : "");
                String name = Character.getName(c);
                found.add(violation(span, String.format(Locale.ROOT, "U+%04X", c), name == null ? "" : name)
                        .with(i < body ? Fix.NONE : Fix.safe(List.of(edit))));
            }
            i = end;
        }
        return found;
    }

    /** A run of hidden tags, or of one character again and again, is one fault. */
    private static int runEnd(String text, int c, int from) {
        int end = from;
        while (end < text.length()
                && (text.codePointAt(end) == c || c >= Invisible.TAGS && text.codePointAt(end) >= Invisible.TAGS)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** A space where the words on both sides would run together. */
    private static String separator(String text, int start, int end) {
        boolean before = start > 0 && !Character.isWhitespace(text.charAt(start - 1));
        boolean after = end < text.length() && !Character.isWhitespace(text.charAt(end));
        return before && after ? " " : "";
    }
}
