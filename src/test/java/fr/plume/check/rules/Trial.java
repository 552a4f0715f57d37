package fr.plume.check.rules;

import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.article.TextFile;
import fr.plume.check.Edit;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleOptions;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One rule run over one text. */
record Trial(Rule rule, String text, Brief brief, Mode mode) {

    static Trial of(Rule rule, String text) {
        return new Trial(rule, text, Brief.NONE, Mode.CHECK);
    }

    Trial rewritten() {
        return new Trial(rule, text, brief, Mode.REWRITE);
    }

    Trial asked(Brief other) {
        return new Trial(rule, text, other, mode);
    }

    /** A brief of a length only. */
    Trial asked(OptionalInt minWords, OptionalInt maxWords, OptionalInt minHeadings) {
        return asked(new Brief(
                Optional.empty(),
                List.of(),
                new Brief.Length(minWords, maxWords, minHeadings),
                Brief.Voice.NONE,
                Brief.Content.NONE,
                Brief.Variant.FR_FR));
    }

    /** A brief of content only. */
    Trial asked(Brief.Content content) {
        return asked(new Brief(
                Optional.empty(), List.of(), Brief.Length.NONE, Brief.Voice.NONE, content, Brief.Variant.FR_FR));
    }

    /** A brief of keyphrases only. */
    Trial asked(String keyphrase, String... secondary) {
        return asked(new Brief(
                Optional.of(keyphrase),
                List.of(secondary),
                Brief.Length.NONE,
                Brief.Voice.NONE,
                Brief.Content.NONE,
                Brief.Variant.FR_FR));
    }

    List<Violation> violations() {
        return rule.check(
                new Inspection(MarkdownParser.parse(text), brief, mode, RuleOptions.DEFAULTS, Optional.empty()));
    }

    /** The 1-based lines of what was found. */
    List<Integer> lines() {
        TextFile file = TextFile.of(text);
        return violations().stream().map(v -> file.line(v.span().start())).toList();
    }

    /** The parts of the text that were found fault with. */
    List<String> places() {
        TextFile file = TextFile.of(text);
        return violations().stream().map(v -> file.text(v.span())).toList();
    }

    List<Severity> severities() {
        return violations().stream().map(Violation::severity).toList();
    }

    /** The text with every edit of every fix made. */
    String fixed() {
        StringBuilder fixed = new StringBuilder(text);
        violations().stream()
                .flatMap(v -> v.fix().edits().stream())
                .sorted(Comparator.comparingInt((Edit e) -> e.span().start()).reversed())
                .forEach(e -> fixed.replace(e.span().start(), e.span().end(), e.replacement()));
        return fixed.toString();
    }
}
