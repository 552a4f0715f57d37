package fr.plume.rewrite;

import fr.plume.article.Brief;
import fr.plume.message.Message;
import fr.plume.prompt.JsonShape;
import fr.plume.prompt.Prompt;
import fr.plume.prompt.Templates;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills the templates for one assignment. */
final class PromptWriter {

    /** Digits of the code around the source: too many to be guessed by what stands inside. */
    private static final int NONCE_DIGITS = 12;

    private static final Pattern PLACEHOLDER = Pattern.compile("(?:lien|image)-[0-9]{1,4}");

    private final Templates templates;
    private final List<Placeholder> placeholders;
    private final Map<String, Object> shared;
    private final Extracts extracts;
    private final String system;

    /** @param extracts the source, as much of it as one prompt may hold */
    PromptWriter(Templates templates, Assignment assignment, Extracts extracts) {
        this.templates = templates;
        this.extracts = extracts;
        this.placeholders = assignment.material().placeholders();
        this.shared = new HashMap<>(brief(assignment.brief()));
        shared.put("min_words", assignment.targets().minWords());
        shared.put("max_words", assignment.targets().maxWords());
        shared.put("source", "");
        shared.put("source_language", language(assignment));
        shared.put("nonce", nonce(assignment.material().text()));
        this.system = templates.render("system", shared);
    }

    /**
     * The prompt of a step.
     *
     * @param step its name in records
     * @param template the template's name
     * @param variables what only this step knows
     * @param words words the answer should have
     */
    Prompt text(String step, String template, Map<String, ?> variables, int words) {
        return new Prompt(step, system, fill(template, variables), false, Targets.outputTokens(words));
    }

    /** The prompt of a step that is answered in JSON. */
    Prompt json(String step, String template, Map<String, ?> variables, JsonShape shape) {
        return new Prompt(step, system, fill(template, variables), shape, Targets.outputTokens(0));
    }

    private String fill(String template, Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(shared);
        all.putAll(variables);
        if (!variables.containsKey("source")) {
            all.put("source", extracts.about(told(variables)));
        }
        if (variables.get("paragraphs") instanceof Integer paragraphs) {
            all.put(
                    "paragraphs_counted",
                    Message.of("rewrite.paragraphs", paragraphs).in(Locale.FRENCH));
        }
        List<String> addresses = addresses(String.valueOf(all.get("source")));
        all.put("addresses", addresses);
        all.put("has_addresses", !addresses.isEmpty());
        return templates.render(template, all);
    }

    /** What the placeholders of a text stand for. */
    private List<String> addresses(String text) {
        Set<String> named =
                PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
        return placeholders.stream()
                .filter(p -> named.contains(p.name()))
                .map(Placeholder::described)
                .toList();
    }

    /** What a prompt is about: all the texts in it. */
    private static String told(Map<String, ?> variables) {
        return variables.values().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> brief(Brief brief) {
        Brief.Voice voice = brief.voice();
        Brief.Content content = brief.content();
        Map<String, Object> values = new HashMap<>();
        values.put("keyphrase", brief.keyphrase().orElse(""));
        values.put("secondary_keyphrases", brief.secondaryKeyphrases());
        values.put("imposed_title", content.title().orElse(""));
        values.put("audience", voice.audience().orElse(""));
        values.put("tone", voice.tone().orElse(""));
        for (Brief.Address address : Brief.Address.values()) {
            values.put(
                    "address_" + address.name().toLowerCase(Locale.ROOT),
                    voice.address().filter(a -> a == address).isPresent());
        }
        values.put("imposed_outline", outline(brief));
        values.put("terms", content.terms());
        values.put(
                "links",
                content.links().stream()
                        .map(l -> "[" + l.anchor() + "](" + l.url() + ")")
                        .toList());
        values.put("forbidden", content.forbidden());
        values.put(
                "glossary",
                content.glossary().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> Message.of("rewrite.glossary", e.getValue(), e.getKey())
                                .in(Locale.FRENCH))
                        .toList());
        values.put("cta", content.cta().orElse(""));
        values.put("instructions", voice.instructions().orElse(""));
        values.put("variant", brief.variant().tag());
        return values;
    }

    /** The imposed headings as Markdown lines. */
    static List<String> outline(Brief brief) {
        return brief.content().outline().stream()
                .map(h -> "#".repeat(h.level()) + " " + h.text())
                .toList();
    }

    private static String language(Assignment assignment) {
        return Message.of("rewrite.language-" + assignment.source().language().tag())
                .in(Locale.FRENCH);
    }

    /**
     * The code around the source: drawn from its content, so that no text can contain its own, and the same source gives the
     * same prompt.
     */
    private static String nonce(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, NONCE_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
