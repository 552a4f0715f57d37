package fr.plume.check.rules;

import fr.plume.check.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What can be done about the tags of an article that a person wrote: elements that Markdown says as well are written so, programs
 * are taken out of what they hang on. Embeds stay: only their author knows what stands for them.
 */
final class TagRemedy {

    private final String text;
    private final TagMarkdown markdown;
    private final TagPairs pairs;

    /**
     * @param text the file without its code
     * @param pairs the elements of its tags
     */
    TagRemedy(String text, TagPairs pairs) {
        this.text = text;
        this.markdown = new TagMarkdown(text, pairs);
        this.pairs = pairs;
    }

    /** The edits for {@code faulty}, tags of one stretch in order; none for those that are better left to a person. */
    List<Edit> edits(List<Tag> faulty) {
        List<Tag> written = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        for (Tag tag : faulty) {
            if (pairs.isPlain(tag)) {
                written.add(tag);
            } else if (tag.runs()
                    && tag.name().equals("a")
                    && pairs.closing(tag).isPresent()) {
                written.add(tag);
                written.add(pairs.closing(tag).get());
            } else if (tag.runs()) {
                tag.handlers(text).forEach(h -> edits.add(new Edit(h, "")));
            }
        }
        written.sort(Comparator.comparingInt(t -> t.span().start()));
        edits.addAll(markdown.edits(written));
        return edits;
    }
}
