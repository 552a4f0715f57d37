package fr.plume.text;

/** The last part of a page's address, made of its title. */
public final class Slug {

    /** Longer slugs are cut at a word; result pages and people cut them anyway. */
    public static final int MAX_LENGTH = 60;

    private Slug() {}

    /** {@code title} as {@code [a-z0-9]+(-[a-z0-9]+)*}, at most {@value #MAX_LENGTH} characters; empty when it has no word. */
    public static String of(String title) {
        StringBuilder slug = new StringBuilder();
        String folded = Folding.fold(title);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean gap = slug.length() == 0 || slug.charAt(slug.length() - 1) == '-';
            if (kept) {
                slug.append(c);
            } else if (!gap) {
                slug.append('-');
            }
        }
        int end = slug.length();
        if (end > MAX_LENGTH) {
            int hyphen = slug.lastIndexOf("-", MAX_LENGTH);
            end = hyphen > 0 ? hyphen : MAX_LENGTH;
        }
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.substring(0, end);
    }
}
