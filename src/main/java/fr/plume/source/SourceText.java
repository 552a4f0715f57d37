package fr.plume.source;

import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Prose;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A source written out, as {@code plume extract} does. */
public final class SourceText {

    private static final Set<Inline.Kind> OBJECTS =
            EnumSet.of(Inline.Kind.CODE, Inline.Kind.TEMPLATE, Inline.Kind.AUTOLINK, Inline.Kind.IMAGE);

    private SourceText() {}

    /** One block a line, a blank line between; no title, no marks, of a link its text only. */
    public static String plain(Source source) {
        List<String> blocks = new ArrayList<>();
        for (Block block : source.body().blocks()) {
            String text = block.kind() == Block.Kind.CODE ? code(source, block) : Chars.strip(text(block.prose()));
            if (!text.isEmpty()) {
                blocks.add(text);
            }
        }
        return blocks.isEmpty() ? "" : String.join("\n\n", blocks) + "\n";
    }

    /** Markdown with its structure: the title as H1 behind the source's own front matter, then the body. */
    public static String markdown(Source source) {
        String body = source.body().file().text();
        if (source.title().isEmpty()) {
            return body;
        }
        int after = source.body().frontMatter().span().end();
        String head = body.substring(0, after).stripTrailing();
        String title = "# " + MarkdownText.escape(source.title().get()) + "\n\n";
        return (head.isEmpty() ? "" : head + "\n\n")
                + title
                + body.substring(after).stripLeading();
    }

    private static String text(Prose prose) {
        String text = prose.text();
        if (text.indexOf(Characters.OBJECT) < 0) {
            return text.replace('\n', ' ');
        }
        StringBuilder out = new StringBuilder(text.replace('\n', ' '));
        List<Inline> inlines = prose.inlines();
        for (int i = inlines.size() - 1; i >= 0; i--) {
            Inline inline = inlines.get(i);
            // A link or an emphasis around an object covers the same place; only the object itself is replaced.
            if (OBJECTS.contains(inline.kind()) && inline.end() == inline.start() + 1) {
                out.replace(inline.start(), inline.end(), shown(inline));
            }
        }
        return out.toString();
    }

    private static String shown(Inline inline) {
        return switch (inline.kind()) {
            case CODE, TEMPLATE -> inline.label();
            case AUTOLINK -> inline.target();
            default -> "";
        };
    }

    private static String code(Source source, Block block) {
        String written = source.body().file().text(block.span());
        return written.lines()
                .filter(l -> !l.strip().startsWith("```") && !l.strip().startsWith("~~~"))
                .map(String::stripTrailing)
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }
}
