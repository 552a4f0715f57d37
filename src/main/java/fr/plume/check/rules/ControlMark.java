package fr.plume.check.rules;

import fr.plume.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A mark by which a model's template tells turns and thoughts apart.
 *
 * @param name in lower case, without brackets
 * @param closing whether it ends something
 * @param span where it stands in the file
 */
record ControlMark(String name, boolean closing, Span span) {

    private static final Set<String> THOUGHTS = Set.of(
            "think",
            "thinking",
            "thought",
            "thoughts",
            "reasoning",
            "reflection",
            "scratchpad",
            "antthinking",
            "analysis",
            "plan_interne",
            "réflexion",
            "reflexion",
            "raisonnement",
            "seed:think",
            "internal_monologue");

    private static final Set<String> TAGS = Set.of(
            "answer",
            "final_answer",
            "final",
            "response",
            "réponse",
            "reponse",
            "tool_call",
            "tool_response",
            "function_calls",
            "start_of_turn",
            "end_of_turn",
            "bos",
            "eos",
            "sys",
            "assistant",
            "user",
            "system",
            "instruction",
            "instructions",
            "output_text");

    private static final Set<String> SQUARE =
            Set.of("inst", "system_prompt", "tool_calls", "tool_results", "available_tools", "think", "end_inst");

    /** A mark is no longer than this. */
    private static final int LONGEST = 60;

    boolean thinks() {
        return THOUGHTS.contains(name);
    }

    /** The marks in {@code text}, in order; one that stands between quotation marks is only spoken of. */
    static List<ControlMark> in(String text) {
        List<ControlMark> marks = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            ControlMark mark = c == '<' || c == '◁' ? angle(text, i) : c == '[' ? square(text, i) : null;
            if (mark != null && !quoted(text, mark.span())) {
                marks.add(mark);
            }
            i = mark == null ? i : mark.span().end() - 1;
        }
        return marks;
    }

    private static ControlMark angle(String text, int start) {
        char close = text.charAt(start) == '◁' ? '▷' : '>';
        int end = end(text, start, close);
        if (end < 0) {
            return null;
        }
        String inside = text.substring(start + 1, end).toLowerCase(Locale.ROOT).strip();
        boolean bars = inside.length() > 1
                && (inside.charAt(0) == '|' && inside.endsWith("|") || inside.charAt(0) == '｜' && inside.endsWith("｜"));
        if (bars) {
            return new ControlMark(inside, false, new Span(start, end + 1));
        }
        if (inside.equals("<sys") || inside.equals("</sys")) {
            return new ControlMark("sys", true, new Span(start, Math.min(end + 2, text.length())));
        }
        boolean closing = inside.startsWith("/");
        String name = (closing ? inside.substring(1) : inside).strip();
        boolean endsText = inside.equals("/s") && endsIn(text, end + 1) && text.lastIndexOf("<s>", start) < 0;
        return endsText || THOUGHTS.contains(name) || TAGS.contains(name)
                ? new ControlMark(name, closing, new Span(start, end + 1))
                : null;
    }

    /** Whether nothing but a few blanks stands from {@code from} on. */
    private static boolean endsIn(String text, int from) {
        return text.length() - from < LONGEST && text.substring(from).isBlank();
    }

    private static ControlMark square(String text, int start) {
        int end = end(text, start, ']');
        if (end < 0) {
            return null;
        }
        String inside = text.substring(start + 1, end);
        boolean closing = inside.startsWith("/");
        String name = closing ? inside.substring(1) : inside;
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return capitals && SQUARE.contains(name.toLowerCase(Locale.ROOT))
                ? new ControlMark(name.toLowerCase(Locale.ROOT), closing, new Span(start, end + 1))
                : null;
    }

    private static int end(String text, int start, char close) {
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == close) {
                return i;
            }
            if (c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean quoted(String text, Span span) {
        int before = span.start() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || Character.isSpaceChar(text.charAt(before)))) {
            before--;
        }
        char c = before < 0 ? ' ' : text.charAt(before);
        return c == '«' || c == '“' || c == '"' && before == span.start() - 1;
    }
}
