package fr.plume.rewrite;

import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Violation;
import fr.plume.prompt.Prompt;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes the repair calls: each carries what was measured, and puts its answer back where the fault stood. */
final class RepairCalls {

    /** The kind of repair that asks for metadata again. */
    static final String METADATA = "repair-metadata";

    /** The kind of repair that asks for the whole article again. */
    static final String WHOLE = "repair-article";

    /** Under this share of its words an article is written again rather than lengthened. */
    private static final double FAR_TOO_SHORT = 0.5;

    private static final int EXCERPT = 160;

    private final Assignment assignment;
    private final PromptWriter prompts;
    private final MetadataWriter metadata;
    private final SourceFacts facts;
    private final Pace pace;
    private final Cleaner cleaner;

    RepairCalls(Assignment assignment, PromptWriter prompts, SourceFacts facts, Pace pace) {
        this.assignment = assignment;
        this.prompts = prompts;
        this.metadata = new MetadataWriter(assignment, prompts);
        this.facts = facts;
        this.pace = pace;
        this.cleaner = new Cleaner(assignment);
    }

    boolean isFarTooShort(Version version) {
        return version.words() < FAR_TOO_SHORT * assignment.targets().minWords();
    }

    boolean isHeading(Version version, Span fault) {
        return version.article().headings().stream()
                .anyMatch(h ->
                        h.level() > 1 && fault.end() > fault.start() && h.span().contains(fault));
    }

    Repair metadata(Version version, int round, List<Violation> faults) {
        Prompt prompt = metadata.prompt(
                "repair-" + round + "-metadata",
                version.draft().body(),
                version.draft().metadata(),
                problems(version, faults));
        return new Repair(
                METADATA,
                rules(faults),
                0,
                prompt,
                (draft, answer) -> metadata.read(answer, draft.metadata()).map(draft::withMetadata));
    }

    /** The article as a whole: written again when there is none, mended when there is one. */
    Repair whole(Version version, int round, List<Violation> faults) {
        Map<String, Object> values = new HashMap<>();
        values.put("problems", problems(version, faults));
        values.put("words", version.words());
        values.put("article", assignment.material().hide(version.draft().body()));
        Prompt prompt = prompts.text(
                "repair-" + round + "-article",
                "repair-article",
                values,
                assignment.targets().words());
        return new Repair(
                WHOLE, rules(faults), 0, prompt, (draft, answer) -> text(answer).map(t -> draft.withBody(t + "\n")));
    }

    Repair passage(Version version, int round, Span span, List<Violation> faults, int number) {
        Patch patch = new Passages(version).patch(span);
        Map<String, Object> values = new HashMap<>();
        values.put("title", title(version));
        values.put("problems", problems(version, faults));
        values.put("passage", assignment.material().hide(patch.text().strip()));
        values.put("has_facts", !facts.lines().isEmpty());
        values.put("facts", facts.lines());
        Prompt prompt = prompts.text(
                "repair-" + round + "-passage-" + number,
                "repair-passage",
                values,
                patch.text().length() / 5);
        return new Repair("repair-passage", rules(faults), patch.start(), prompt, replacing(patch));
    }

    Repair ending(Version version, int round) {
        Patch patch = new Passages(version).patch(new Passages(version).ending());
        Map<String, Object> values =
                Map.of("title", title(version), "ending", assignment.material().hide(patch.text()));
        Prompt prompt = prompts.text("repair-" + round + "-ending", "finish-ending", values, Targets.CLOSING_WORDS);
        return new Repair("finish-ending", List.of("truncated-end"), patch.start(), prompt, replacing(patch));
    }

    Repair addHeadings(Version version, int round) {
        return HeadingRepairs.adding(version, assignment, prompts, round);
    }

    Repair headings(Version version, int round, List<Violation> faults) {
        List<String> said =
                faults.stream().map(v -> v.message().in(Locale.FRENCH)).toList();
        return HeadingRepairs.rewriting(version, prompts, round, faults, said);
    }

    /** The repairs that lengthen sections. */
    Lengthening lengthening() {
        return new Lengthening(this, assignment, prompts, facts, pace);
    }

    /** Puts a passage back with the white space that stood around it, its heading kept when the answer forgot it. */
    Repair.Application replacing(Patch patch) {
        String stripped = patch.text().strip();
        String after = patch.text().substring(patch.text().stripTrailing().length());
        String heading = stripped.startsWith("#") ? stripped.lines().findFirst().orElse("") : "";
        return (draft, answer) -> text(answer)
                .map(t -> heading.isEmpty() ? withoutTitle(t) : headed(heading, t))
                .flatMap(t -> patch.apply(draft.body(), t + after))
                .map(draft::withBody);
    }

    private static String headed(String heading, String text) {
        return text.startsWith("#")
                ? text.replaceFirst("^#+", heading.replaceFirst("^(#+).*", "$1"))
                : heading + "\n\n" + text;
    }

    /** A paragraph that comes back under a title of its own loses it. */
    static String withoutTitle(String text) {
        return text.startsWith("#") && text.indexOf('\n') > 0
                ? text.substring(text.indexOf('\n')).strip()
                : text;
    }

    /** What an answer says; empty when that is nothing. */
    Optional<String> text(String answer) {
        return Optional.of(cleaner.clean(answer)).filter(t -> !t.isBlank());
    }

    static String title(Version version) {
        return version.article().h1().map(Block::prose).map(p -> p.text()).orElse("");
    }

    static List<String> rules(List<Violation> faults) {
        return faults.stream().map(Violation::rule).distinct().sorted().toList();
    }

    /** What was measured, with the words it was measured on. */
    private static List<String> problems(Version version, List<Violation> faults) {
        return faults.stream()
                .map(v -> {
                    String excerpt =
                            version.article().file().text(v.span()).strip().replaceAll("\\s+", " ");
                    String said = v.message().in(Locale.FRENCH);
                    boolean quotable = v.span().start() >= version.bodyStart()
                            && !excerpt.isEmpty()
                            && excerpt.length() <= EXCERPT
                            && !said.contains(excerpt);
                    return quotable ? said + " [" + excerpt + "]" : said;
                })
                .distinct()
                .toList();
    }
}
