package fr.plume.rewrite;

import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Repairs whose answer is a numbered list of headings. */
final class HeadingRepairs {

    private static final Pattern LINE = Pattern.compile("^[\\s#*>-]{0,6}([0-9]{1,3})[.):\\s]+(.{2,160})$");

    /** The step that adds headings. */
    static final String ADDING = "add-headings";

    private HeadingRepairs() {}

    /** Asks for the headings an article lacks, each before a numbered paragraph. */
    static Repair adding(Version version, Assignment assignment, PromptWriter prompts, int round) {
        // A paragraph right below a subheading has its heading already.
        List<Block> blocks = version.article().blocks();
        List<Block> paragraphs = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean headed =
                    i > 0 && blocks.get(i - 1).isHeading() && blocks.get(i - 1).level() > 1;
            if (blocks.get(i).isProseParagraph() && !headed) {
                paragraphs.add(blocks.get(i));
            }
        }
        StringBuilder numbered = new StringBuilder();
        for (int i = 0; i < paragraphs.size(); i++) {
            numbered.append(i + 1)
                    .append(". ")
                    .append(paragraphs.get(i).prose().text())
                    .append("\n\n");
        }
        long found = version.article().headings().stream()
                .filter(h -> h.level() == 2)
                .count();
        int wanted = assignment.brief().length().minHeadings().orElse(0);
        var prompt = prompts.text(
                "repair-" + round + "-" + ADDING,
                ADDING,
                Map.of(
                        "title",
                        version.article().title().orElse(""),
                        "found",
                        found,
                        "wanted",
                        wanted,
                        "paragraphs",
                        numbered.toString().strip()),
                100);
        return new Repair(ADDING, List.of("missing-subheadings"), 0, prompt, (draft, answer) -> {
            StringBuilder body = new StringBuilder(draft.body());
            // From the end, so that places before stay true; never before the first paragraph, which is the
            // introduction.
            numbered(answer).descendingMap().forEach((number, heading) -> {
                if (number > 1 && number <= paragraphs.size()) {
                    int at = paragraphs.get(number - 1).span().start() - version.bodyStart();
                    body.insert(Math.min(at, body.length()), "## " + heading + "\n\n");
                }
            });
            return body.toString().equals(draft.body())
                    ? Optional.empty()
                    : Optional.of(draft.withBody(body.toString()));
        });
    }

    /** Asks for the headings at fault again, all in one call. */
    static Repair rewriting(
            Version version, PromptWriter prompts, int round, List<Violation> faults, List<String> said) {
        Passages passages = new Passages(version);
        List<Patch> patches = new ArrayList<>();
        List<String> asked = new ArrayList<>();
        StringBuilder sections = new StringBuilder();
        for (Block heading : version.article().headings()) {
            for (int i = 0; i < faults.size(); i++) {
                if (heading.span().contains(faults.get(i).span())) {
                    patches.add(passages.patch(heading.span()));
                    asked.add(patches.size() + ". " + heading.prose().text() + " — " + said.get(i));
                    sections.append(section(version, heading)).append("\n\n");
                    break;
                }
            }
        }
        var prompt = prompts.text(
                "repair-" + round + "-headings",
                "repair-heading",
                Map.of(
                        "title", version.article().title().orElse(""),
                        "headings", asked,
                        "sections", sections.toString().strip()),
                100);
        List<String> rules =
                faults.stream().map(Violation::rule).distinct().sorted().toList();
        int place = patches.isEmpty() ? 0 : patches.get(0).start();
        return new Repair("repair-heading", rules, place, prompt, (draft, answer) -> {
            String body = draft.body();
            TreeMap<Integer, String> headings = numbered(answer);
            for (int i = patches.size(); i >= 1; i--) {
                String marks = patches.get(i - 1).text().replaceFirst("[^#].*(?s:.*)$", "");
                if (headings.containsKey(i) && !marks.isEmpty()) {
                    body = patches.get(i - 1)
                            .apply(body, marks + " " + headings.get(i))
                            .orElse(body);
                }
            }
            return body.equals(draft.body()) ? Optional.empty() : Optional.of(draft.withBody(body));
        });
    }

    /** The heading and the text up to the next heading. */
    private static String section(Version version, Block heading) {
        int end = version.article().headings().stream()
                .mapToInt(h -> h.span().start())
                .filter(s -> s > heading.span().start())
                .min()
                .orElse(version.article().file().text().length());
        return version.article()
                .file()
                .text(new Span(heading.span().start(), end))
                .strip();
    }

    /** The numbered lines of an answer, marks around a heading left out. */
    static TreeMap<Integer, String> numbered(String answer) {
        TreeMap<Integer, String> headings = new TreeMap<>();
        answer.lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String heading = matcher.group(2)
                        .strip()
                        .replaceFirst("^#+ *", "")
                        .replaceAll("^[*`\"«“\u00a0 ]+|(?<![*`\"»”\u00a0 ])[*`\"»”\u00a0 ]++$", "");
                headings.putIfAbsent(Integer.parseInt(matcher.group(1)), heading);
            }
        });
        headings.values().removeIf(String::isBlank);
        return headings;
    }
}
