package fr.plume.rewrite;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan of an article written section by section.
 *
 * @param title its H1
 * @param sections its sections, introduction and closing left out
 */
record Plan(String title, List<PlannedSection> sections) {

    /** Fewer sections than this make no article, more than this no plan that fits in the calls allowed. */
    private static final int LEAST_SECTIONS = 2;

    /**
     * A section to write.
     *
     * @param heading its H2, without marks; empty when the writer of the section chooses
     * @param summary what it says
     * @param facts numbers of the facts it states, 1-based
     * @param extracts numbers of the source's extracts it is written from, 1-based
     */
    record PlannedSection(String heading, String summary, List<Integer> facts, List<Integer> extracts) {}

    /** The plan in a model's answer; empty when it is no usable plan. */
    static Optional<Plan> read(String answer, int mostSections) {
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
        return sections.stream().map(s -> "## " + s.heading()).toList();
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
}
