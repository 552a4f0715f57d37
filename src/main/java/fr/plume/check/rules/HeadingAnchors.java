package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Derived;
import fr.plume.article.Inline;
import fr.plume.text.Characters;
import fr.plume.text.Slug;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The links of an article to its own headings. Site generators make the anchor of a heading out of its words, so a heading
 * that such a link leads to keeps the words its anchor is made of.
 */
final class HeadingAnchors {

    private static final Derived<Article, Set<String>> ASKED = Derived.by(HeadingAnchors::asked);

    private HeadingAnchors() {}

    /** Whether every link that led to a heading by the words {@code before} leads to it by those {@code after} too. */
    static boolean stay(Article article, String before, String after) {
        Set<String> asked = article.get(ASKED);
        if (asked.isEmpty()) {
            return true;
        }
        List<String> old = anchors(before);
        List<String> fresh = anchors(after);
        for (int i = 0; i < old.size(); i++) {
            if (asked.contains(old.get(i)) && !fresh.get(i).equals(old.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> asked(Article article) {
        Set<String> asked = new HashSet<>();
        for (Block block : article.blocks()) {
            for (Inline inline : block.prose().inlines()) {
                if (inline.kind() == Inline.Kind.LINK && inline.target().startsWith("#")) {
                    asked.add(decoded(inline.target().substring(1)).toLowerCase(Locale.ROOT));
                }
            }
        }
        return asked;
    }

    private static String decoded(String anchor) {
        try {
            return URLDecoder.decode(anchor.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return anchor;
        }
    }

    /** What generators make of a heading: as GitHub does, the same without hyphens at its ends, in plain letters. */
    private static List<String> anchors(String heading) {
        StringBuilder anchor = new StringBuilder();
        StringBuilder trimmed = new StringBuilder();
        for (char c : heading.strip().toLowerCase(Locale.ROOT).toCharArray()) {
            boolean space = Characters.isSpace(c);
            if (c == ' ' || c == '-' || c == '_' || Character.isLetterOrDigit(c)) {
                anchor.append(c == ' ' ? '-' : c);
            }
            if (Character.isLetterOrDigit(c) || c == '_') {
                trimmed.append(c);
            } else if ((space || c == '-') && trimmed.length() > 0 && trimmed.charAt(trimmed.length() - 1) != '-') {
                trimmed.append('-');
            }
        }
        int end = trimmed.length();
        boolean hyphen = end > 0 && trimmed.charAt(end - 1) == '-';
        return List.of(anchor.toString(), trimmed.substring(0, hyphen ? end - 1 : end), Slug.of(heading));
    }
}
