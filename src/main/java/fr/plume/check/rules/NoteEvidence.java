package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Inspection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells a note about this very text from a guide that explains what such notes are. */
final class NoteEvidence {

    private final Article article;
    private final Optional<String> keyphrase;
    private final Optional<String> title;
    private final double near;
    private final Map<Block, String> folded = new IdentityHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    NoteEvidence(Inspection inspection, double near) {
        this.article = inspection.article();
        this.keyphrase = inspection
                .brief()
                .keyphrase()
                .or(() -> article.frontMatter().text("keyphrase"))
                .map(NoteLine::folded);
        this.title = article.title().map(NoteLine::folded);
        this.near = near;
    }

    /** Whether the note gives this article's own title, keyphrase or count. */
    boolean proves(NoteLine note) {
        String value = NoteLine.folded(note.value());
        if (note.kind() == NoteLine.Kind.COUNT) {
            return ownCount(value);
        }
        boolean ownTitle =
                title.filter(t -> t.length() > 8 && value.contains(t)).isPresent();
        return note.kind() != NoteLine.Kind.END
                && (ownTitle
                        || note.label().length() > 0
                                && keyphrase.filter(value::equals).isPresent());
    }

    private boolean ownCount(String value) {
        String digits = value.replaceAll("[^0-9 ]", "").strip().replace(" ", "");
        if (digits.isEmpty() || digits.length() > 6) {
            return false;
        }
        int words = article.words();
        return words > 0 && Math.abs(Integer.parseInt(digits) - words) <= near * words;
    }

    /** Whether nothing else in the article explains the term: an edge note is then one. */
    boolean leaves(NoteLine note, Block block) {
        if (note.kind() == NoteLine.Kind.TITLE && block.place().listDepth() > 0) {
            return false;
        }
        if (note.kind() != NoteLine.Kind.SEARCH) {
            return true;
        }
        int explained = explained(note.label());
        return explained == 0 || explained == 1 && block.isHeading();
    }

    /** Blocks that are no notes themselves and name the term, two at most. */
    private int explained(String term) {
        return counts.computeIfAbsent(term, t -> {
            int named = 0;
            for (Block other : article.texts()) {
                if (named < 2 && !MetaNote.isNote(other)) {
                    String text = folded.computeIfAbsent(
                            other, b -> NoteLine.folded(b.prose().text()));
                    named += text.contains(t) ? 1 : 0;
                }
            }
            return named;
        });
    }
}
