package fr.plume.rewrite;

import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.source.Origin;
import fr.plume.source.Remarks;
import fr.plume.source.Source;
import fr.plume.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Notes with facts, to be rewritten by tests, and what is asked of them. */
final class Notes {

    private Notes() {}

    static Source source() {
        return source(text());
    }

    static Source source(String text) {
        return new Source(
                new Origin("marche.txt", Origin.Format.TEXT, "UTF-8", false),
                Optional.of("Le marché"),
                Optional.empty(),
                MarkdownParser.parse(text),
                List.of(),
                Language.FRENCH,
                Remarks.NONE);
    }

    static String text() {
        try (InputStream in = Notes.class.getResourceAsStream("notes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Brief brief(int minWords) {
        Brief.Length length = new Brief.Length(OptionalInt.of(minWords), OptionalInt.empty(), OptionalInt.empty());
        return new Brief(
                Optional.empty(), List.of(), length, Brief.Voice.NONE, Brief.Content.NONE, Brief.Variant.FR_FR);
    }

    static RewriteSettings settings(Mode mode) {
        RewriteSettings d = RewriteSettings.DEFAULTS;
        return new RewriteSettings(mode, d.maxRepairs(), d.strict(), d.titleInBody(), d.selection(), d.options());
    }
}
