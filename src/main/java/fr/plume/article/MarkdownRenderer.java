package fr.plume.article;

/** Puts a Markdown file together; parsed again it gives the same metadata and body. */
public final class MarkdownRenderer {

    private MarkdownRenderer() {}

    /**
     * A whole file: the front matter, a blank line, the body without blank lines around it, a final line feed.
     *
     * @param frontMatter what stands at the head; it is always written, even empty
     * @param body Markdown, with any line ends; a body that begins like front matter stays a body
     */
    public static String render(FrontMatterWriter frontMatter, String body) {
        return frontMatter + "\n" + body(body);
    }

    /** A body alone: line feeds only, no blank lines around it, a final line feed; nothing for a blank text. */
    public static String body(String markdown) {
        String text = markdown.replace("\r\n", "\n").replace('\r', '\n');
        int start = 0;
        while (start < text.length() && Lines.isBlank(text, start)) {
            start = Lines.next(text, start);
        }
        int end = text.length();
        while (end > start && text.charAt(end - 1) <= ' ') {
            end--;
        }
        return end == start ? "" : text.substring(start, end) + "\n";
    }
}
