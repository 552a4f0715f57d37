package fr.plume.rewrite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** French text for tests: whole sentences of our own, none twice, so that only the fault under test is found. */
public final class Writing {

    public static final List<String> SENTENCES = sentences();

    private Writing() {}

    /** A paragraph of {@code count} sentences, from the one at {@code from} on. */
    static String paragraph(int from, int count) {
        return String.join(" ", SENTENCES.subList(from, from + count));
    }

    /** A valid article of some 700 words: an H1, an introduction and five sections. */
    public static String article() {
        StringBuilder out = new StringBuilder("# Le marché de la place, du lever du jour au rangement\n\n");
        out.append(paragraph(0, 5)).append("\n\n");
        String[] headings = {
            "Ce que cherchent les clients du matin",
            "Comment la saison règle les étals",
            "Les gestes des marchands",
            "La vie de la place autour des étals",
            "Pourquoi les habitués reviennent"
        };
        for (int i = 0; i < headings.length; i++) {
            out.append("## ").append(headings[i]).append("\n\n");
            out.append(paragraph(5 + i * 11, 6)).append("\n\n");
            out.append(paragraph(11 + i * 11, 5)).append("\n\n");
        }
        return out.toString();
    }

    public static final String METADATA = """
            {"title": "Le marché de la place : étals, saisons et habitués",
             "description": "Du lever du jour au rangement, le marché de la place se lit dans les gestes des marchands, les saisons et les habitudes de ceux qui reviennent.",
             "slug": "marche-place-etals-saisons", "keyphrase": "marché de la place",
             "excerpt": "Le marché ouvre avant le jour. On y vient sans rien chercher, et l'on revient pour les gens."}
            """;

    private static List<String> sentences() {
        try (InputStream in = Writing.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
