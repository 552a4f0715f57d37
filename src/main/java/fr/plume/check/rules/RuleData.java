package fr.plume.check.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data files beside the rules: UTF-8, one entry a line, {@code #} before what is said about them. */
final class RuleData {

    private RuleData() {}

    /** The entries of a file of this package, in order. */
    static List<String> lines(String name) {
        String text = resource(name).orElseThrow(() -> new IllegalStateException("no data file " + name));
        return text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && l.charAt(0) != '#')
                .toList();
    }

    /** The words of a file, several a line allowed. */
    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(l -> Stream.of(l.split(" ")).filter(w -> !w.isEmpty()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The text of a packaged file, relative to this package unless it begins with {@code /}; empty when there is none. */
    static Optional<String> resource(String name) {
        try (InputStream in = RuleData.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
