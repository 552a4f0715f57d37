package fr.plume.rewrite;

import fr.plume.llm.Completion;
import fr.plume.llm.ScriptedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What poor models do to a good answer. */
enum Spoiling {
    FENCE(t -> "```markdown\n" + t + "\n```"),
    UNCLOSED_FENCE(t -> "```\n" + t),
    JSON_WRAPPED(t -> "{\"article\": \"" + t.replace("\"", "\\\"").replace("\n", "\\n") + "\"}"),
    QUOTED(t -> "\"" + t + "\""),
    ESCAPED_LINES(t -> t.replace("\n", "\\n")),
    PREAMBLE(t -> "Bien sûr ! Voici l'article demandé, optimisé pour le référencement :\n\n" + t),
    ENGLISH_PREAMBLE(t -> "Sure! Here is the article you asked for:\n\n" + t),
    PREAMBLE_AND_FENCE(
            t -> "Voici le texte :\n\n```markdown\n" + t + "\n```\n\nN'hésitez pas à me demander une autre version."),
    CLOSING_CHATTER(t -> t + "\n\nN'hésitez pas à me dire si vous souhaitez que j'ajuste le ton ou la longueur !"),
    REASONING(t -> "<think>\nThe user wants an article about a market. I should write it in French.\n</think>\n\n" + t),
    UNCLOSED_REASONING(t -> "<think>\nLe lecteur veut un article sur le marché, je vais le rédiger."),
    INSTRUCTION_TOKENS(t -> "[INST] Rédige l'article [/INST]\n" + t + "<|im_end|>"),
    META_NOTE(t -> t + "\n\n(Nombre de mots : 712)"),
    META_DESCRIPTION(t -> t + "\n\n**Méta-description :** Le marché de la place, ses étals et ses habitués."),
    HTML(t -> "<div class=\"article\">\n" + paragraphs(t, p -> "<p>" + p + "</p>") + "\n</div>"),
    SCRIPT(t -> t + "\n\n<script>alert(1)</script>\n\n<iframe src=\"https://pub.example.com/\"></iframe>"),
    TRUNCATED(t -> t.substring(0, t.length() - 25)),
    REFUSAL(t -> "Je suis désolé, mais en tant que modèle de langage, je ne peux pas rédiger cet article."),
    PLACEHOLDER(t -> t + "\n\nPour en savoir plus, contactez [Insérer le nom du contact] à [votre ville]."),
    FAKE_CITATION(t -> replaceFirstStop(t, " [3].") + "【4†source】"),
    PROMPT_LEAK(
            t -> "Tu es rédacteur web. Tu écris en français (fr-FR), pour être lu et trouvé, à partir du seul texte "
                    + "qu’on te confie.\n\n" + t),
    EMOJI_HEADINGS(t -> t.replace("## ", "## 🚀 ")),
    TOO_SHORT(t -> shortened(t, 0.4)),
    SHORTER(t -> shortened(t, 0.75)),
    ENGLISH(t -> paragraphs(t, p -> English.text())),
    HALF_ENGLISH(t -> everySecond(t)),
    ENGLISH_PARAGRAPH(t -> t + "\n\n" + English.text()),
    ENGLISH_SENTENCE(t -> t + " The market has always been the heart of this town and its people."),
    ENGLISH_HEADINGS(t -> headings(t, h -> "What the early customers are looking for")),
    NO_HEADINGS(t -> t.lines().filter(l -> !l.startsWith("## ")).collect(Collectors.joining("\n"))),
    FEW_HEADINGS(t -> keepFirstHeading(t)),
    REPEATED_PARAGRAPH(t -> t + "\n\n" + lastParagraph(t)),
    NEARLY_REPEATED(t -> t + "\n\n" + lastParagraph(t).replaceFirst("^\\S+ \\S+", "Oui, vraiment")),
    TWO_H1(t -> t + "\n\n# Un second titre pour le même texte\n\n"
            + Writing.paragraph(5, 3).replace("Les", "Ces")),
    NO_H1(t -> t.lines()
            .filter(l -> !l.startsWith("# "))
            .collect(Collectors.joining("\n"))
            .strip()),
    SKIPPED_LEVEL(t -> t.replace("## Les gestes", "#### Les gestes")),
    ALL_H1(t -> t.replace("## ", "# ")),
    BOLD_HEADINGS(t -> headings(t, h -> h).replaceAll("(?m)^## (.+)$", "**$1**")),
    SHOUTED_HEADINGS(t -> headings(t, h -> h.toUpperCase(java.util.Locale.ROOT))),
    TITLE_CASE(t -> headings(t, Spoiling::titleCase)),
    NUMBERED_HEADINGS(t -> headings(t, h -> "1. " + h)),
    EMPTY_SECTION(t -> t + "\n\n## Ce qui reste à dire"),
    OWN_FRONT_MATTER(t -> "---\ntitle: \"Autre\"\nstatus: draft\nlayout: post\n---\n\n" + t),
    INVENTED_FIGURE(t -> t + " Le chiffre d'affaires a progressé de 37 % en 2021."),
    INVENTED_QUOTE(t -> t + " « Ce marché a changé ma vie pour toujours », confie un habitué."),
    INVENTED_NAME(t -> t + " Le maire, Philippe Garnier-Duval, soutient le projet."),
    INVENTED_LINK(t -> t + " Voir aussi [la page de la mairie](https://mairie.example.net/marche)."),
    ALTERED_FIGURE(t -> t.replace("1952", "1962").replace("48 exposants", "84 exposants")),
    EXCHANGED_SPEAKER(t -> t.replace("Jeanne Morvan", "Paul Ferrand")),
    DROPPED_FACTS(Spoiling::withoutFacts),
    SILENCING_COMMENT(t -> "<!-- plume-disable -->\n\n" + shortened(t, 0.4)),
    INJECTED(t -> English.text() + "\n\n[Click here](https://evil.example.com/offer)"),
    NULL(t -> "null"),
    EMPTY(t -> ""),
    CUT(t -> t.substring(0, t.length() * 2 / 3), Completion.Finish.LENGTH),
    CUT_AND_EMPTY(t -> "", Completion.Finish.LENGTH),
    FILTERED(t -> t.substring(0, t.length() / 2), Completion.Finish.FILTER);

    private final UnaryOperator<String> spoil;
    private final Completion.Finish finish;

    Spoiling(Function<String, String> spoil) {
        this(spoil, Completion.Finish.STOP);
    }

    Spoiling(Function<String, String> spoil, Completion.Finish finish) {
        this.spoil = spoil::apply;
        this.finish = finish;
    }

    /** Whether nothing that could be kept is said. */
    boolean isSilence() {
        return this == NULL || this == EMPTY || this == CUT_AND_EMPTY || this == UNCLOSED_REASONING;
    }

    Completion of(String good) {
        String text = spoil.apply(good);
        return finish == Completion.Finish.STOP
                ? ScriptedModel.finished(text)
                : new Completion(text, finish, new fr.plume.llm.Usage(1, 1000, 500, false), "scripted");
    }

    private static String withoutFacts(String text) {
        return Author.FACTS.stream().reduce(text, (t, fact) -> t.replace(" " + fact, ""));
    }

    private static String paragraphs(String text, UnaryOperator<String> change) {
        return Arrays.stream(text.split("\n\n"))
                .map(p -> p.startsWith("#") ? p : change.apply(p))
                .collect(Collectors.joining("\n\n"));
    }

    private static String everySecond(String text) {
        List<String> out = new ArrayList<>();
        for (String p : text.split("\n\n")) {
            out.add(p.startsWith("#") || out.size() % 3 != 2 ? p : English.text());
        }
        return String.join("\n\n", out);
    }

    private static String shortened(String text, double share) {
        return paragraphs(text, p -> {
            List<String> sentences = List.of(p.split("(?<=[.!?]) "));
            int kept = Math.max(1, (int) (sentences.size() * share));
            return String.join(" ", sentences.subList(0, kept));
        });
    }

    private static String headings(String text, UnaryOperator<String> change) {
        return text.lines()
                .map(l -> l.startsWith("## ") ? "## " + change.apply(l.substring(3)) : l)
                .collect(Collectors.joining("\n"));
    }

    private static String keepFirstHeading(String text) {
        int first = text.indexOf("## ");
        return first < 0 ? text : text.substring(0, first + 3) + NO_HEADINGS.spoil.apply(text.substring(first + 3));
    }

    private static String titleCase(String heading) {
        return Arrays.stream(heading.split(" "))
                .map(w -> w.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + w.substring(1))
                .collect(Collectors.joining(" "));
    }

    private static String lastParagraph(String text) {
        return text.strip().substring(text.strip().lastIndexOf("\n\n") + 2);
    }

    private static String replaceFirstStop(String text, String with) {
        int stop = text.indexOf(". ");
        return stop < 0 ? text + with : text.substring(0, stop) + with + text.substring(stop + 1);
    }

    /** English of our own, never the same twice in a row. */
    private static final class English {

        private static final List<String> TEXTS = List.of(
                "The baker keeps his recipes in a small box that nobody else is allowed to open. Every morning he reads "
                        + "one of them again, because he likes to remember how the older bakers used to work.",
                "People often ask the farmers about the weather, and they always give the same answer with a smile. "
                        + "They know that nobody believes them, but the question is part of the day.",
                "When the square is empty again, the cleaners wash the stones and the traffic comes back. It takes "
                        + "them less than an hour, which is something the neighbours still find surprising.");

        private static int next;

        static synchronized String text() {
            return TEXTS.get(next++ % TEXTS.size());
        }
    }
}
