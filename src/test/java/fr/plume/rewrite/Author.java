package fr.plume.rewrite;

import fr.plume.prompt.Prompt;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A model that does what each prompt asks, with texts of our own and the facts of {@code notes.txt}. */
final class Author {

    static final List<String> FACTS = List.of(
            "Les agriculteurs de la vallée l'ont fondé en 1952.",
            "On y compte 48 exposants réguliers, le mardi et le samedi, de 7 h 30 à 13 h.",
            "Le mètre linéaire y coûte 4,50 euros depuis le vote de mars 2023.",
            "Jeanne Morvan préside l'association : « Nous garderons la halle ouverte tout l'hiver. »",
            "L'été, environ 12 000 visiteurs y passent par mois.",
            "Le [site du marché](lien-1) donne le règlement et le plan.");

    static final List<String> HEADINGS = List.of(
            "Ce que cherchent les clients du matin",
            "Comment la saison règle les étals",
            "Les gestes des marchands",
            "La vie de la place autour des étals",
            "Pourquoi les habitués reviennent");

    private static final List<String> OTHER_HEADINGS = List.of(
            "Avant que la ville ne se réveille",
            "Des produits qui suivent les mois",
            "Le savoir-faire derrière chaque banc",
            "Une halle où l'on se retrouve",
            "La fidélité plutôt que la remise",
            "Quand les camions repartent");

    static final String TITLE = "Le marché de la place, du lever du jour au rangement";

    private static final Pattern NUMBER = Pattern.compile("([0-9]+)");

    private final Sentences fresh = new Sentences();

    /** The answer to a prompt, as a good model gives it. */
    synchronized String answer(Prompt prompt) {
        String step = prompt.step();
        if (step.contains("continue")) {
            return rest(kept(prompt, "DEBUT"));
        }
        if (step.contains("metadata")) {
            return Writing.METADATA;
        }
        if (step.startsWith("plan")) {
            return plan();
        }
        if (step.startsWith("section-")) {
            return section(number(step) - 1);
        }
        if (step.startsWith("opening")) {
            return introduction() + "\n\n=====\n\n" + section(HEADINGS.size() - 1);
        }
        if (step.contains("add-headings")) {
            return "3. Les gestes du matin\n5. Les saisons sur les étals\n7. La place et ses voisins\n9. Ceux qui reviennent";
        }
        if (step.contains("headings")) {
            return prompt.user()
                    .lines()
                    .filter(l -> l.matches("- [0-9]+\\. .*"))
                    .map(l -> l.replaceFirst("- ([0-9]+)\\..*", "$1"))
                    .map(n -> n + ". " + OTHER_HEADINGS.get(Integer.parseInt(n) % OTHER_HEADINGS.size()))
                    .collect(Collectors.joining("\n"));
        }
        if (step.contains("-expand-")) {
            boolean rest = prompt.user().contains("sans intertitre");
            return (rest ? "" : kept(prompt, "SECTION") + "\n\n") + fresh.paragraph(90) + "\n\n" + fresh.paragraph(90);
        }
        if (step.contains("-passage-")) {
            return fresh.paragraph(Math.max(25, kept(prompt, "PASSAGE").split("\\s+").length));
        }
        if (step.contains("ending")) {
            return fresh.paragraph(60);
        }
        return article();
    }

    static String article() {
        return "# " + TITLE + "\n\n" + introduction() + "\n\n"
                + IntStream.range(0, HEADINGS.size()).mapToObj(Author::section).collect(Collectors.joining("\n\n"));
    }

    static String introduction() {
        return Writing.paragraph(0, 5) + " " + FACTS.get(0);
    }

    static String section(int i) {
        return "## " + HEADINGS.get(i) + "\n\n" + Writing.paragraph(5 + i * 11, 6) + " " + FACTS.get(i + 1) + "\n\n"
                + Writing.paragraph(11 + i * 11, 5);
    }

    /** What follows in the article, up to its end or to the next heading when a section was cut. */
    private static String rest(String done) {
        String article = article();
        int at = article.indexOf(done.substring(Math.max(0, done.length() - 40)));
        String rest = at < 0
                ? ""
                : article.substring(at + Math.min(40, done.length())).strip();
        return done.startsWith("# ") || !rest.contains("##")
                ? rest
                : rest.substring(0, rest.indexOf("##")).strip();
    }

    private static String plan() {
        return HEADINGS.subList(0, 4).stream()
                .map(h -> "{\"heading\": \"" + h + "\", \"summary\": \"Ce que l'on y voit.\", \"facts\": [1]}")
                .collect(Collectors.joining(", ", "{\"title\": \"" + TITLE + "\", \"sections\": [", "]}"));
    }

    /** The text that a prompt shows between two lines with a code. */
    private static String kept(Prompt prompt, String name) {
        String[] parts = prompt.user().split("(<<<)?" + name + "-[0-9a-f]{12}(>>>)?");
        return parts.length > 1 ? parts[1].strip() : "";
    }

    private static int number(String step) {
        Matcher matcher = NUMBER.matcher(step);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
    }
}
