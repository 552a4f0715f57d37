package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
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
import fr.plume.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A reference to nothing: {@code [3]} without its note, {@code 【…】}, {@code citeturn0search1}. */
public final class FakeCitation implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("fake-citation", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR)
            .fixedBy(Fix.Kind.UNSAFE);

    private static final Set<String> LISTS = RuleData.words("citation-headings.txt");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        if (article.texts().stream().noneMatch(b -> Citation.mayBeIn(b.prose()))) {
            return notes(article);
        }
        int listed = article.texts().stream()
                .filter(FakeCitation::opensList)
                .mapToInt(b -> b.span().start())
                .max()
                .orElse(-1);
        Set<String> noted = noted(article);
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            if (!Citation.mayBeIn(block.prose())) {
                continue;
            }
            Editable editable = new Editable(article, block);
            for (Citation citation : Citation.in(block.prose().text())) {
                boolean answered =
                        citation.numbered() && (listed > block.span().start() || noted.contains(citation.number()));
                boolean note = citation.numbered() && citation.start() == 0;
                if (!answered && !note) {
                    String text = block.prose().text().substring(citation.start(), citation.end());
                    Span span = block.prose().span(citation.start(), citation.end());
                    List<Edit> edits = editable.replace(withSpace(block, citation.start()), citation.end(), "")
                            .map(List::of)
                            .orElse(List.of());
                    found.add(violation(span, Excerpt.of(text)).with(Fix.unsafe(edits)));
                }
            }
        }
        found.addAll(notes(article));
        found.sort(Comparator.comparingInt(v -> v.span().start()));
        return found;
    }

    /** References to footnotes that the file does not have. */
    private List<Violation> notes(Article article) {
        Set<String> defined = defined(article.file().text());
        List<Violation> found = new ArrayList<>();
        for (Block block : article.texts()) {
            for (Inline inline : block.prose().inlines()) {
                String mark =
                        inline.kind() == Inline.Kind.FOOTNOTE ? article.file().text(inline.span()) : "";
                boolean reference = mark.startsWith("[^") && mark.endsWith("]");
                if (reference && !defined.contains(mark.toLowerCase(Locale.ROOT))) {
                    found.add(violation(inline.span(), Excerpt.of(mark))
                            .with(Fix.unsafe(List.of(new Edit(inline.span(), "")))));
                }
            }
        }
        return found;
    }

    /** The footnotes that a file defines, in lists and quotations too: what stands before {@code :} at the head of a line. */
    private static Set<String> defined(String file) {
        Set<String> defined = new HashSet<>();
        for (int start = file.indexOf("[^"); start >= 0; start = file.indexOf("[^", start + 2)) {
            int close = start + 2;
            while (close < file.length() && file.charAt(close) != ']' && file.charAt(close) > ' ') {
                close++;
            }
            if (file.startsWith("]:", close) && isLineHead(file, start)) {
                defined.add(file.substring(start, close + 1).toLowerCase(Locale.ROOT));
            }
            start = Math.max(start, close - 2);
        }
        return defined;
    }

    private static boolean isLineHead(String file, int start) {
        int from = start;
        while (from > 0 && " \t>".indexOf(file.charAt(from - 1)) >= 0) {
            from--;
        }
        return from == 0 || file.charAt(from - 1) == '\n';
    }

    private static int withSpace(Block block, int start) {
        return start > 0 && block.prose().text().charAt(start - 1) == ' ' ? start - 1 : start;
    }

    /** « Sources », « Notes et références » as a heading, or as a line that announces a list. */
    private static boolean opensList(Block block) {
        String text = block.prose().text();
        if (!block.isHeading() && text.length() > 60) {
            return false;
        }
        String[] words = Folding.key(text).split(" ");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            // « Au salon Open Source », « Le code source »: no list.
            boolean list = LISTS.contains(word) && (i == 0 || !word.equals("source")) && (i < 2 || !block.isHeading());
            if (list) {
                return block.isHeading()
                        || text.strip().endsWith(":")
                        || Folding.key(text).equals(word);
            }
        }
        return false;
    }

    /** Numbers that stand at the head of a line of their own: « [3] Insee, 2021 ». */
    private static Set<String> noted(Article article) {
        Set<String> noted = new HashSet<>();
        for (Block block : article.texts()) {
            String text = block.prose().text();
            for (int i = 0; i < text.length() && i >= 0; i = text.indexOf('\n', i) + 1) {
                int close = text.startsWith("[", i) ? text.indexOf(']', i) : -1;
                if (close > 0 && close - i < 6) {
                    noted.add(text.substring(i + 1, close).replace("^", ""));
                }
                if (text.indexOf('\n', i) < 0) {
                    break;
                }
            }
        }
        return noted;
    }
}
