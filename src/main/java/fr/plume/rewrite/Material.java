package fr.plume.rewrite;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Brief;
import fr.plume.article.Inline;
import fr.plume.article.Span;
import fr.plume.source.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source as a model sees it: addresses stand as {@code lien-1}, {@code image-1}, and are put back afterwards byte for
 * byte, so that none is mistyped, shortened or invented.
 */
final class Material {

    /** A link to a placeholder, or a placeholder that stands alone and not inside an address or a name. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(!?)\\[([^\\]\\n]{0,500})\\]\\(((?:lien|image)-[0-9]{1,4})\\)"
                    + "|(?<![\\p{L}\\p{N}/._-])(?:lien|image)-[0-9]{1,4}(?![\\p{L}\\p{N}_-]|[./][\\p{L}\\p{N}])");

    /** A link or an image of the web. */
    private static final Pattern WEB = Pattern.compile(
            "(!?)\\[([^\\]\\n]{0,500})\\]\\(<?(?i:https?://|mailto:)([^()<>\\s]{1,2000})>?(?: +\"[^\"\\n]{0,300}\")?\\)");

    private final String text;
    private final List<Placeholder> placeholders = new ArrayList<>();
    private final String known;
    private final Map<String, String> addresses = new HashMap<>();
    /** Where a bare address leads when the model makes a link of it. */
    private final Map<String, String> targets = new HashMap<>();

    private Material(Source source, Brief brief) {
        Article body = source.body();
        this.known = known(source, brief);
        StringBuilder out = new StringBuilder();
        source.title()
                .filter(t -> body.h1().isEmpty())
                .ifPresent(t -> out.append("# ").append(t).append("\n\n"));
        int at = body.frontMatter().span().end();
        for (Inline inline : addressed(body)) {
            if (inline.span().start() >= at) {
                out.append(body.file().text(), at, inline.span().start()).append(marked(body, inline));
                at = inline.span().end();
            }
        }
        out.append(body.file().text(), at, body.file().text().length());
        this.text = out.toString().strip();
    }

    /** The material of a source, for an article that may also link what {@code brief} asks for. */
    static Material of(Source source, Brief brief) {
        return new Material(source, brief);
    }

    /** Where an address may come from: the brief, and what a reader sees of the source. */
    private static String known(Source source, Brief brief) {
        StringBuilder known = new StringBuilder(source.trustedText());
        brief.content().links().forEach(l -> known.append(l.url()).append('\n'));
        return known.toString();
    }

    private static List<Inline> addressed(Article body) {
        List<Inline> found = new ArrayList<>();
        for (Block block : body.blocks()) {
            block.prose().inlines().stream()
                    .filter(i -> i.kind() == Inline.Kind.LINK
                            || i.kind() == Inline.Kind.IMAGE
                            || i.kind() == Inline.Kind.AUTOLINK)
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(i -> i.span().start()));
        return found;
    }

    /** The link or image with a placeholder for its address; an image inside a link is left as it is. */
    private String marked(Article body, Inline inline) {
        String raw = body.file().text(inline.span());
        boolean image = inline.kind() == Inline.Kind.IMAGE;
        String placeholder = (image ? "image-" : "lien-") + (addresses.size() + 1);
        if (inline.kind() == Inline.Kind.AUTOLINK) {
            addresses.put(placeholder, raw);
            targets.put(placeholder, target(raw));
            placeholders.add(new Placeholder(placeholder, target(raw), ""));
            return placeholder;
        }
        int open = raw.lastIndexOf("](");
        boolean direct = open > 0 && raw.endsWith(")");
        addresses.put(placeholder, direct ? raw.substring(open + 2, raw.length() - 1) : inline.target());
        String label = direct ? raw.substring(image ? 2 : 1, open) : inline.label();
        if (!direct && !image) {
            Span span = inline.span();
            label = body.file().text(span).replaceFirst("^\\[", "").replaceFirst("\\].*$", "");
        }
        placeholders.add(new Placeholder(placeholder, inline.target(), label));
        return (image ? "![" : "[") + label + "](" + placeholder + ")";
    }

    /** {@code www.exemple.fr} and {@code nom@exemple.fr} lead nowhere in a link as they stand: to a browser they are pages. */
    private static String target(String bare) {
        String address = bare.replaceAll("^<|>$", "");
        boolean schemed = address.contains("://") || address.startsWith("mailto:");
        return schemed ? address : (address.contains("@") ? "mailto:" : "https://") + address;
    }

    /** What stands for an address, in the order of the source. */
    List<Placeholder> placeholders() {
        return placeholders;
    }

    /** The source in Markdown, without its metadata. */
    String text() {
        return text;
    }

    /**
     * {@code answer} with the addresses put back. A link to a placeholder or an address that neither the source nor the brief
     * has loses its address and keeps its words.
     */
    String restore(String answer) {
        // One pass only: what is put back may itself look like a placeholder (photos/image-1.jpg).
        String restored = PLACEHOLDER.matcher(answer).replaceAll(m -> Matcher.quoteReplacement(restored(m)));
        return WEB.matcher(restored).replaceAll(m -> Matcher.quoteReplacement(trusted(m)));
    }

    /** A link as it stands when its address is known; else its words alone: no address is taken on a model's word. */
    private String trusted(MatchResult link) {
        String address = link.group(3).replaceFirst("/$", "");
        return known.contains(address) ? link.group() : link.group(1).isEmpty() ? link.group(2) : "";
    }

    private String restored(MatchResult found) {
        boolean alone = found.group(3) == null;
        String address = addresses.get(alone ? found.group() : found.group(3));
        if (address == null) {
            return alone ? found.group() : found.group(1).isEmpty() ? found.group(2) : "";
        }
        boolean foreign = alone && address.contains("://") && !known.contains(address);
        if (alone) {
            return foreign ? "" : address;
        }
        return found.group(1) + "[" + found.group(2) + "](" + targets.getOrDefault(found.group(3), address) + ")";
    }

    /** {@code article} as a model should see it again: known addresses become their placeholders. */
    String hide(String article) {
        String hidden = article;
        for (Map.Entry<String, String> entry : addresses.entrySet()) {
            hidden = hidden.replace("](" + entry.getValue() + ")", "](" + entry.getKey() + ")");
        }
        return hidden;
    }
}
