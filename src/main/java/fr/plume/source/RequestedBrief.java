package fr.plume.source;

import fr.plume.article.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands what a request asks for. What it does not understand stays as instructions, clause by clause. */
final class RequestedBrief {

    private static final Set<String> FILLERS = Set.copyOf(WordList.read("request-fillers.txt"));
    private static final Set<String> PRODUCTS = Set.copyOf(WordList.read("request-products.txt"));
    private static final Set<String> VERBS = Set.copyOf(
            WordList.read("request-verbs.txt").stream().map(e -> e.substring(2)).toList());
    private static final Pattern NOT_A_PHRASE =
            Pattern.compile("^(?:dans|in|pertinents?|naturel\\w*|secondaires?|doi\\w+|should|must|suivants?|to |à )");

    private final String written;
    /** Folded, as long as {@link #written}; what is understood is overwritten with NUL. */
    private final StringBuilder open;

    private RequestedBrief(String request) {
        written = request;
        open = new StringBuilder(Chars.fold(request));
    }

    /** The wishes of a request. */
    static Brief read(String request) {
        return new RequestedBrief(request).brief();
    }

    private Brief brief() {
        OptionalInt[] words = words();
        OptionalInt headings = headings(words[0]);
        Brief.Variant variant = variant();
        Optional<Brief.Address> address = address();
        Optional<String> title = first(List.of(BriefPhrases.TITLE));
        Optional<String> cta = first(List.of(BriefPhrases.CTA));
        List<String> forbidden =
                first(List.of(BriefPhrases.FORBIDDEN)).map(PhraseList::of).orElse(List.of());
        Optional<String> tone = first(List.of(BriefPhrases.TONE_ENGLISH, BriefPhrases.TONE));
        List<String> secondary = new ArrayList<>(phrases(BriefPhrases.SECONDARY));
        List<String> main = phrases(BriefPhrases.KEYPHRASE);
        secondary.addAll(0, main.subList(Math.min(1, main.size()), main.size()));
        Optional<String> audience = first(BriefPhrases.AUDIENCE);
        Brief.Voice voice = new Brief.Voice(audience, tone, address, instructions());
        Brief.Content content = new Brief.Content(title, List.of(), List.of(), List.of(), forbidden, Map.of(), cta);
        return new Brief(
                main.stream().findFirst(),
                secondary,
                new Brief.Length(words[0], words[1], headings),
                voice,
                content,
                variant);
    }

    /** Least and most words. */
    private OptionalInt[] words() {
        Matcher range = BriefPhrases.RANGE.matcher(open);
        if (range.find()) {
            int a = BriefPhrases.number(range.group(1));
            int b = BriefPhrases.number(range.group(2));
            take(range.start(), range.end());
            if (a <= b) {
                return new OptionalInt[] {OptionalInt.of(a), OptionalInt.of(b)};
            }
        }
        // "pas plus de 900 mots" holds "plus de 900 mots": the longer phrase is tried first.
        OptionalInt most = number(BriefPhrases.MAXIMUM);
        OptionalInt least = number(BriefPhrases.MINIMUM);
        OptionalInt about = number(BriefPhrases.LENGTH);
        return new OptionalInt[] {least.isPresent() ? least : about, most};
    }

    private OptionalInt number(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            Matcher m = pattern.matcher(open);
            if (m.find()) {
                int value = BriefPhrases.number(m.group(1));
                take(m.start(), m.end());
                return value == 0 ? OptionalInt.empty() : OptionalInt.of(value);
            }
        }
        return OptionalInt.empty();
    }

    private OptionalInt headings(OptionalInt words) {
        Matcher counted = BriefPhrases.HEADINGS.matcher(open);
        if (counted.find()) {
            int count = BriefPhrases.count(counted.group(1));
            take(counted.start(), counted.end());
            return OptionalInt.of(count);
        }
        Matcher any = BriefPhrases.ANY_HEADINGS.matcher(open);
        if (!any.find()) {
            return OptionalInt.empty();
        }
        take(any.start(), any.end());
        return OptionalInt.of(
                words.isPresent() ? Brief.Length.headingsFor(words.getAsInt()) : Brief.Length.LEAST_HEADINGS);
    }

    private Brief.Variant variant() {
        if (takes(BriefPhrases.CANADIAN)) {
            return Brief.Variant.FR_CA;
        }
        if (takes(BriefPhrases.SWISS)) {
            return Brief.Variant.FR_CH;
        }
        takes(BriefPhrases.FRENCH);
        return Brief.Variant.FR_FR;
    }

    private Optional<Brief.Address> address() {
        if (takes(BriefPhrases.NO_TU)) {
            return Optional.of(Brief.Address.VOUS);
        }
        if (takes(BriefPhrases.NO_VOUS) || takes(BriefPhrases.TU)) {
            return Optional.of(Brief.Address.TU);
        }
        return takes(BriefPhrases.VOUS) ? Optional.of(Brief.Address.VOUS) : Optional.empty();
    }

    private boolean takes(Pattern pattern) {
        Matcher m = pattern.matcher(open);
        boolean found = m.find();
        if (found) {
            take(m.start(), m.end());
        }
        return found;
    }

    private Optional<String> first(List<Pattern> patterns) {
        for (Pattern pattern : patterns) {
            Matcher m = pattern.matcher(open);
            if (m.find()) {
                for (int g = 1; g <= m.groupCount(); g++) {
                    if (m.group(g) != null && !m.group(g).isBlank()) {
                        String value = PhraseList.trimmed(written.substring(m.start(g), m.end(g)));
                        take(m.start(), m.end());
                        return Optional.of(value).filter(v -> !v.isEmpty());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The phrases behind a label: one in quotation marks or up to a stop, several when a colon opens a list. */
    private List<String> phrases(Pattern pattern) {
        Matcher m = pattern.matcher(open);
        while (m.find()) {
            int group = m.groupCount();
            while (group > 1 && m.group(group) == null) {
                group--;
            }
            String folded = m.group(group);
            if (NOT_A_PHRASE.matcher(folded).find()) {
                continue;
            }
            boolean list =
                    m.group().substring(0, m.start(group) - m.start()).chars().anyMatch(c -> c == ':' || c == '=');
            int start = m.start(group);
            int end = start + PhraseList.end(folded, list);
            List<String> found = PhraseList.of(written.substring(start, end));
            take(m.start(), end);
            return found;
        }
        return List.of();
    }

    private void take(int start, int end) {
        for (int i = start; i < end; i++) {
            open.setCharAt(i, '\0');
        }
    }

    /** The clauses that say more than what was understood, as written. */
    private Optional<String> instructions() {
        List<String> kept = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= open.length(); i++) {
            if (i == open.length() || isBoundary(i)) {
                if (saysMore(open.substring(start, i))) {
                    kept.add(Chars.strip(written.substring(start, i)).replaceFirst("^[-*•] ", ""));
                }
                start = i + 1;
            }
        }
        return kept.isEmpty() ? Optional.empty() : Optional.of(String.join(" ; ", kept));
    }

    private boolean isBoundary(int i) {
        char c = open.charAt(i);
        boolean inNumber =
                (c == ',' || c == '.') && i + 1 < open.length() && Character.isLetterOrDigit(open.charAt(i + 1));
        return c == '\n' || (",;.!?".indexOf(c) >= 0 && !inNumber);
    }

    private static boolean saysMore(String clause) {
        for (String word : clause.split("[^\\p{L}\\p{N}'-]+")) {
            String bare = word.replaceAll("^[ld]'|^-+|(?<!-)-++$", "");
            boolean said = bare.isEmpty() || FILLERS.contains(bare) || PRODUCTS.contains(bare) || VERBS.contains(bare);
            if (!said) {
                return true;
            }
        }
        return false;
    }
}
