package fr.plume.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the data files of this package: UTF-8, one entry a line, lines that begin with {@code #} say where it comes from. */
final class DataFile {

    private DataFile() {}

    /** The entries, in order, without the lines of comment. */
    static List<String> lines(String name) {
        String text = text(name);
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end > start && text.charAt(start) != '#') {
                lines.add(text.substring(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    /** The entries as a set. */
    static Set<String> set(String name) {
        List<String> lines = lines(name);
        Set<String> set = new HashSet<>(lines.size() * 2);
        set.addAll(lines);
        return set;
    }

    /** Entries of two fields, a tab between them, as a map. */
    static Map<String, String> map(String name) {
        List<String> lines = lines(name);
        Map<String, String> map = new HashMap<>(lines.size() * 2);
        for (String line : lines) {
            int tab = line.indexOf('\t');
            map.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return map;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The whole file, comments included. */
    static byte[] bytes(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no data file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
