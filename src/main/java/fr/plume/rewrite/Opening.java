package fr.plume.rewrite;

import java.util.List;

/**
 * Introduction and closing, written in one answer.
 *
 * @param introduction paragraphs without a heading
 * @param closing a section with its heading, or empty
 */
record Opening(String introduction, String closing) {

    private static final String SEPARATOR = "=====";

    /**
     * The two parts of an answer. A model that forgets the separator usually writes the heading of the closing; one that
     * forgets both has written an introduction.
     */
    static Opening read(String answer) {
        List<String> lines = answer.lines().toList();
        int cut = -1;
        for (int i = 0; i < lines.size() && cut < 0; i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(SEPARATOR) && line.chars().allMatch(c -> c == '=')) {
                cut = i;
            }
        }
        if (cut < 0) {
            for (int i = 1; i < lines.size() && cut < 0; i++) {
                cut = lines.get(i).startsWith("## ") && i > 1 ? i : -1;
            }
        }
        String before = String.join("\n", cut < 0 ? lines : lines.subList(0, cut));
        String after = cut < 0 ? "" : String.join("\n", lines.subList(cut, lines.size()));
        return new Opening(withoutHeadings(before), closing(after));
    }

    private static String withoutHeadings(String text) {
        return String.join("\n", text.lines().filter(l -> !l.startsWith("#")).toList())
                .strip();
    }

    private static String closing(String text) {
        String body = String.join(
                        "\n",
                        text.lines()
                                .filter(l -> !l.startsWith(SEPARATOR))
                                .map(l -> l.startsWith("#") ? "## " + l.replaceFirst("^#+ *", "") : l)
                                .toList())
                .strip();
        return body;
    }
}
