package fr.plume.llm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
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

    /** How servers tell the prompt's share of what was asked. */
    private static final Pattern PROMPT = Pattern.compile("([\\d,]{1,11}) (?:in the messages|input tokens)");

    private static final Pattern CONTEXT =
            Pattern.compile("context (?:length|limit|size|window)(?: is)?(?: only)?:? ([\\d,]{1,11})");

    /** The prompt, the room and the limit in one. */
    private static final Pattern SUM = Pattern.compile("([\\d,]{1,11}) \\+ ([\\d,]{1,11}) > ([\\d,]{1,11})");

    private static final int NEAR = 32;

    /** Tokens kept free of both. */
    private static final int MARGIN = 16;

    /** A section of 300 words. */
    private static final int SECTION = 512;

    private record Number(long value, boolean limiting) {}

    /** The two sizes of a message such as « maximum context length is 8192 tokens, you requested 9641 ». */
    static Optional<ContextSize> parse(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        Matcher sum = SUM.matcher(text);
        if (sum.find()) {
            return Optional.of(new ContextSize(number(sum, 1) + number(sum, 2), number(sum, 3)));
        }
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
        long largest = numbers.stream().mapToLong(Number::value).max().orElse(0);
        return numbers.stream()
                .filter(Number::limiting)
                .findFirst()
                .or(() ->
                        numbers.stream().filter(n -> n.value() < largest).max(Comparator.comparingLong(Number::value)))
                .filter(n -> n.value() < largest)
                .map(n -> new ContextSize(largest, n.value()));
    }

    /**
     * The room that a message leaves for the answer when the prompt alone would fit; empty when it does not say, or leaves
     * too little for a section.
     */
    static OptionalInt room(String message) {
        String text = message.toLowerCase(Locale.ROOT);
        Matcher sum = SUM.matcher(text);
        if (sum.find()) {
            return room(number(sum, 3) - number(sum, 1));
        }
        Matcher prompt = PROMPT.matcher(text);
        Matcher limit = CONTEXT.matcher(text);
        return prompt.find() && limit.find() ? room(number(limit, 1) - number(prompt, 1)) : OptionalInt.empty();
    }

    private static OptionalInt room(long left) {
        long room = left - MARGIN;
        return room >= SECTION && room <= Integer.MAX_VALUE ? OptionalInt.of((int) room) : OptionalInt.empty();
    }

    private static long number(Matcher matcher, int group) {
        String digits = matcher.group(group).replace(",", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
