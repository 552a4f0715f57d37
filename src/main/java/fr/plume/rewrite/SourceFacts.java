package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.facts.Fact;
import fr.plume.facts.FactType;
import fr.plume.facts.Facts;
import fr.plume.facts.Ledger;
import fr.plume.facts.Standing;
import fr.plume.source.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of the source as prompts list them: a numbered line for each sentence that states any. */
final class SourceFacts {

    /** What of its sentence stands behind a line's facts, in characters: enough to tell which one it is. */
    private static final int CONTEXT = 90;

    /** Facts that make up more of their sentence than this tell by themselves which one it is. */
    private static final double MOST_STATED = 0.6;

    /** More than this is no list that a model works through. */
    private static final int MOST_UNUSED = 40;

    private final Source source;
    private final List<String> lines;

    private SourceFacts(Source source, List<String> lines) {
        this.source = source;
        this.lines = List.copyOf(lines);
    }

    /**
     * The facts of {@code source}.
     *
     * @param whole whether prompts hold the whole source; else they hold extracts, and no list of what others state
     */
    static SourceFacts of(Source source, boolean whole) {
        List<String> lines = new ArrayList<>();
        for (String line : whole ? told(Facts.of(source)) : List.<String>of()) {
            lines.add((lines.size() + 1) + ". " + line);
        }
        return new SourceFacts(source, lines);
    }

    /** One line for each sentence; addresses are left out, since prompts show them as placeholders. */
    private static List<String> told(List<Fact> facts) {
        Map<Integer, List<Fact>> bySentence = new LinkedHashMap<>();
        for (Fact fact : facts) {
            boolean listed = fact.standing() == Standing.STATED
                    && fact.type() != FactType.URL
                    && fact.type() != FactType.EMAIL
                    && fact.type() != FactType.STATEMENT;
            if (listed) {
                bySentence
                        .computeIfAbsent(fact.passage().sentence(), s -> new ArrayList<>())
                        .add(fact);
            }
        }
        // A sentence that only names somebody says nothing that could be misquoted.
        return bySentence.values().stream()
                .filter(f -> f.stream().anyMatch(one -> one.type() != FactType.NAME))
                .map(SourceFacts::line)
                .toList();
    }

    /** The facts whole, since they are to be taken over as they are, and the sentence they stand in when it says more. */
    private static String line(List<Fact> facts) {
        List<String> surfaces = facts.stream()
                .map(f ->
                        f.type() == FactType.QUOTE ? "«\u00a0" + spoken(f.surface()) + "\u00a0»" : oneLine(f.surface()))
                .toList();
        String sentence = oneLine(facts.get(0).passage().text());
        int stated = surfaces.stream().mapToInt(String::length).sum();
        String list = String.join(" ; ", surfaces);
        return stated > MOST_STATED * sentence.length() ? list : list + " (" + shortened(sentence) + ")";
    }

    /** The words between the marks, which prompts write anew. */
    private static String spoken(String quotation) {
        return oneLine(quotation)
                .replaceAll("^[\"“”«»\u00a0\u202f ]+|(?<![\"“”«»\u00a0\u202f ])[\"“”«»\u00a0\u202f ]++$", "");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String shortened(String line) {
        int characters = line.codePointCount(0, line.length());
        return characters <= CONTEXT ? line : atWord(line.substring(0, line.offsetByCodePoints(0, CONTEXT))) + "…";
    }

    private static String atWord(String start) {
        int space = start.lastIndexOf(' ');
        return space > 0 ? start.substring(0, space) : start;
    }

    /** All lines, each with its number first. */
    List<String> lines() {
        return lines;
    }

    /** The lines with these numbers, 1-based; unknown numbers are passed over. */
    List<String> lines(List<Integer> numbers) {
        return numbers.stream()
                .distinct()
                .filter(n -> n >= 1 && n <= lines.size())
                .map(n -> lines.get(n - 1))
                .toList();
    }

    /** The facts that {@code article} does not state yet, one line for each sentence of the source. */
    List<String> unused(Article article) {
        return told(Ledger.of(source, article).missing()).stream()
                .limit(MOST_UNUSED)
                .toList();
    }

    /** Numbers of the facts that fall to one of {@code n} sections when nobody planned, 1-based. */
    List<Integer> share(int section, int n) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = lines.size() * section / n; i < lines.size() * (section + 1) / n; i++) {
            numbers.add(i + 1);
        }
        return numbers;
    }
}
