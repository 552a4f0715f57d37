package fr.plume.article;

import java.util.List;

/** The paragraph of HTML that is being read. */
final class HtmlParagraph {

    private final int start;
    private final ProseBuilder out = new ProseBuilder();
    private final InlineTags tags = new InlineTags(out);

    /**
     * @param start where it begins in the file
     * @param carried inline elements opened before it that nothing has closed yet
     */
    HtmlParagraph(int start, List<HtmlTag> carried) {
        this.start = start;
        carried.forEach(tags::reopen);
    }

    ProseBuilder out() {
        return out;
    }

    InlineTags tags() {
        return tags;
    }

    /** Adds the block, when there is anything to read or note; returns the inline elements that go on behind it. */
    List<HtmlTag> finish(int end, Block.Kind kind, int level, Place place, BlockList blocks) {
        List<HtmlTag> goOn = tags.close(end);
        out.trimEnd();
        Prose prose = out.build(start);
        boolean noted = prose.inlines().stream()
                .anyMatch(i -> i.kind() == Inline.Kind.TEMPLATE || i.target().equals("!--"));
        if (!prose.text().isEmpty() || noted) {
            boolean onlyTags = prose.isOnlyTags();
            Span span = new Span(start, Math.max(start, end));
            blocks.add(new Block(onlyTags ? Block.Kind.HTML : kind, onlyTags ? 0 : level, prose, place, span));
        }
        return goOn;
    }
}
