package fr.plume.llm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By how much a prompt is too long, as servers say it.
 *
 * @param asked tokens of the prompt, with the room for the answer where the server counts it
 * @param limit tokens the model takes
 */
record ContextSize(long asked, long limit) {

    /** Token counts have three digits or more, in groups or not. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[,_]\\d{3}){1,3}|\\d{3,9}");

    private static final Pattern LIMIT =
            Pattern.compile("maximum|limit|allowed|length (?:is|of)|context (?:size|window)");

    private static final int NEAR = 32;

    private record Number(long value, boolean limiting) {}

    /** The two sizes of a message such as « maximum context length is 8192 tokens, you requested 9641 ». */
    static Optional<ContextSize> parse(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        List<Number> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String near = text.substring(Math.max(0, matcher.start() - NEAR), matcher.start())
                    + " "
                    + text.substring(matcher.end(), Math.min(text.length(), matcher.end() + NEAR / 2));
            numbers.add(new Number(
                    Long.parseLong(matcher.group().replaceAll("[,_]", "")),
                    LIMIT.matcher(near).find()));
        }
        long asked = numbers.stream().mapToLong(Number::value).max().orElse(0);
        return numbers.stream()
                .filter(n -> n.value() < asked)
                .max((a, b) -> a.limiting() == b.limiting()
                        ? Long.compare(a.value(), b.value())
                        : Boolean.compare(a.limiting(), b.limiting()))
                .map(n -> new ContextSize(asked, n.value()));
    }
}
