package fr.plume.rewrite;

import com.fasterxml.jackson.databind.JsonNode;
import fr.plume.prompt.JsonShape;
import fr.plume.prompt.JsonShape.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plan of an article written section by section.
 *
 * @param title its H1; empty when nobody knows yet
 * @param sections its sections, introduction and closing left out
 */
record Plan(String title, List<PlannedSection> sections) {

    /** What the prompt asks for. */
    static final JsonShape SHAPE = new JsonShape(
            "plan",
            List.of(
                    Field.text("title"),
                    Field.objects(
                            "sections",
                            Field.text("heading"),
                            Field.text("summary"),
                            Field.integers("facts"),
                            Field.integers("extracts"))));

    /** Fewer sections than this make no article, more than this no plan that fits in the calls allowed. */
    private static final int LEAST_SECTIONS = 2;

    private static final int LONGEST_HEADING = 100;

    /** A heading or a list item; numbers behind a heading's marks are none of it. */
    private static final Pattern LINE =
            Pattern.compile("(#{1,3}|[-*]|[0-9]{1,2}[.)]) +(?:[0-9]{1,2}[.)] +)?(\\S.{2,200})");

    /**
     * A section to write.
     *
     * @param heading its H2, without marks; empty when the writer of the section chooses
     * @param summary what it says
     * @param facts numbers of the facts it states, 1-based
     * @param extracts numbers of the source's extracts it is written from, 1-based
     */
    record PlannedSection(String heading, String summary, List<Integer> facts, List<Integer> extracts) {}

    /** The plan in a model's answer, in JSON or as a list of headings; empty when it is no usable plan. */
    static Optional<Plan> read(String answer, int mostSections) {
        return readJson(answer, mostSections).or(() -> readList(answer, mostSections));
    }

    /** A model that ignores JSON still writes a plan: a title, and a line for each section. */
    private static Optional<Plan> readList(String answer, int mostSections) {
        String title = "";
        List<PlannedSection> sections = new ArrayList<>();
        for (String line : answer.lines().toList()) {
            Matcher matcher = LINE.matcher(line.strip());
            String text = matcher.matches() ? matcher.group(2).replaceAll("^[*_« ]+|(?<![*_» :.])[*_» :.]++$", "") : "";
            boolean heading = !text.isEmpty() && text.length() <= LONGEST_HEADING && !text.contains("{");
            if (heading && matcher.group(1).equals("#")) {
                title = text;
            } else if (heading && sections.size() < mostSections) {
                sections.add(new PlannedSection(text, "", List.of(), List.of()));
            }
        }
        return sections.size() < LEAST_SECTIONS ? Optional.empty() : Optional.of(new Plan(title, sections));
    }

    private static Optional<Plan> readJson(String answer, int mostSections) {
        return JsonAnswer.read(answer).flatMap(json -> {
            List<PlannedSection> sections = new ArrayList<>();
            for (JsonNode section : json.path("sections")) {
                String heading = JsonAnswer.text(section, "heading").replaceFirst("^#+ *", "");
                if (!heading.isEmpty() && sections.size() < mostSections) {
                    sections.add(new PlannedSection(
                            heading,
                            JsonAnswer.text(section, "summary"),
                            numbers(section.path("facts")),
                            numbers(section.path("extracts"))));
                }
            }
            String title = JsonAnswer.text(json, "title");
            return sections.size() < LEAST_SECTIONS || title.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Plan(title, sections));
        });
    }

    private static List<Integer> numbers(JsonNode array) {
        List<Integer> numbers = new ArrayList<>();
        array.forEach(n -> {
            if (n.isIntegralNumber() || n.asText().matches("[0-9]{1,4}")) {
                numbers.add(n.asInt());
            }
        });
        return numbers;
    }

    /** The headings as Markdown lines. */
    List<String> outline() {
        return sections.stream()
                .filter(s -> !s.heading().isEmpty())
                .map(s -> "## " + s.heading())
                .toList();
    }

    /** The same plan under the headings that the brief imposes, as far as it has sections for them. */
    Plan under(List<String> imposed) {
        List<PlannedSection> renamed = new ArrayList<>();
        for (int i = 0; i < imposed.size(); i++) {
            PlannedSection section =
                    i < sections.size() ? sections.get(i) : new PlannedSection("", "", List.of(), List.of());
            renamed.add(new PlannedSection(imposed.get(i), section.summary(), section.facts(), section.extracts()));
        }
        return imposed.isEmpty() ? this : new Plan(title, renamed);
    }

    /** The same plan, the sections at these indices, 0-based, without their headings. */
    Plan withoutHeadings(Set<Integer> indices) {
        List<PlannedSection> kept = new ArrayList<>();
        for (PlannedSection s : sections) {
            String heading = indices.contains(kept.size()) ? "" : s.heading();
            kept.add(new PlannedSection(heading, s.summary(), s.facts(), s.extracts()));
        }
        return new Plan(title, kept);
    }

    /** The same plan, the facts shared out among its sections in their order when it gives none of them to any. */
    Plan sharing(SourceFacts facts) {
        if (sections.stream().anyMatch(s -> !s.facts().isEmpty())) {
            return this;
        }
        List<PlannedSection> given = new ArrayList<>();
        for (PlannedSection s : sections) {
            List<Integer> share = facts.share(given.size(), sections.size());
            given.add(new PlannedSection(s.heading(), s.summary(), share, s.extracts()));
        }
        return new Plan(title, given);
    }
}
