package fr.plume.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.plume.PlumeException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Measures extraction on pages with a known text; not part of the build, since the pages are their publishers'.
 *
 * <p>{@code mvn test -Dtest=ExtractionBenchmark -Dextraction.corpus=FOLDER}, where FOLDER holds {@code truth.json} (by page:
 * {@code set}, {@code text} or the phrases {@code with} and {@code without}) and {@code html/ID.html.gz}. The metrics are
 * those of {@code docs/extraction.md}.
 */
class ExtractionBenchmark {

    private static final Pattern TOKEN = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHINGLE = 4;

    private final Map<String, Sums> sets = new TreeMap<>();

    private static final class Sums {
        private int pages;
        private int full;
        private int answered;
        private double precision;
        private double recall;
        private double words;
        private int kept;
        private int wrong;
        private int wanted;
    }

    @Test
    void measure() throws IOException {
        String folder = System.getProperty("extraction.corpus", "");
        Path truth = Path.of(folder, "truth.json");
        assumeTrue(
                !folder.isEmpty() && Files.exists(truth),
                "no pages: -Dextraction.corpus must name a folder with truth.json");
        Map<String, byte[]> pages = new TreeMap<>();
        JsonNode known = new ObjectMapper().readTree(truth.toFile());
        for (var ids = known.fieldNames(); ids.hasNext(); ) {
            String id = ids.next();
            try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(folder, "html", id + ".html.gz")))) {
                pages.put(id, in.readAllBytes());
            }
        }
        extractAll(pages);
        // Time of this thread alone: other work on the machine is no cost of ours.
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Map<String, String> texts = extractAll(pages);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        texts.forEach((id, text) -> add(known.get(id), text));
        sets.forEach((set, sums) -> System.out.println(line(set, sums)));
        System.out.printf(Locale.ROOT, "%d pages, %.0f a second, warm%n", pages.size(), pages.size() / seconds);
        assertEquals(
                List.of(),
                texts.entrySet().stream()
                        .filter(e -> e.getValue().isBlank())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Map<String, String> extractAll(Map<String, byte[]> pages) {
        Map<String, String> texts = new TreeMap<>();
        pages.forEach((id, bytes) -> texts.put(id, extract(id, bytes)));
        return texts;
    }

    private static String extract(String id, byte[] bytes) {
        try {
            RawSource raw = RawSource.of(id + ".html", bytes);
            return SourceText.plain(Sources.read(raw, ReadOptions.of(InputStream.nullInputStream())));
        } catch (PlumeException e) {
            return "";
        }
    }

    private void add(JsonNode truth, String text) {
        Sums sums = sets.computeIfAbsent(truth.get("set").asText(), s -> new Sums());
        sums.pages++;
        if (truth.has("text")) {
            sums.full++;
            String wanted = truth.get("text").asText();
            double[] shared = shared(shingles(wanted), shingles(text));
            sums.recall += shared[1];
            if (!text.isBlank()) {
                sums.answered++;
                sums.precision += shared[0];
            }
            double[] words = shared(
                    counts(tokens(wanted.toLowerCase(Locale.ROOT))), counts(tokens(text.toLowerCase(Locale.ROOT))));
            sums.words += harmonic(words[0], words[1]);
        }
        String flat = flat(text);
        for (JsonNode phrase : truth.path("with")) {
            sums.wanted++;
            sums.kept += flat.contains(flat(phrase.asText())) ? 1 : 0;
        }
        for (JsonNode phrase : truth.path("without")) {
            sums.wrong += flat.contains(flat(phrase.asText())) ? 1 : 0;
        }
    }

    private static String line(String set, Sums s) {
        String full = s.full == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  shingle F1 %.3f  word F1 %.3f",
                        harmonic(s.precision / s.answered, s.recall / s.full),
                        s.words / s.full);
        String segments = s.wanted == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  segment F1 %.3f",
                        harmonic((double) s.kept / (s.kept + s.wrong), (double) s.kept / s.wanted));
        return set + " " + s.pages + " pages" + full + segments;
    }

    private static String flat(String text) {
        return text.replaceAll("(?U)\\s+", " ").strip();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher m = TOKEN.matcher(text);
        while (m.find()) {
            tokens.add(m.group());
        }
        return tokens;
    }

    private static Map<String, Integer> shingles(String text) {
        List<String> tokens = tokens(text);
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i < Math.max(1, tokens.size() - SHINGLE + 1) && !tokens.isEmpty(); i++) {
            shingles.add(String.join(" ", tokens.subList(i, Math.min(tokens.size(), i + SHINGLE))));
        }
        return counts(shingles);
    }

    private static Map<String, Integer> counts(List<String> items) {
        Map<String, Integer> counts = new HashMap<>();
        items.forEach(i -> counts.merge(i, 1, Integer::sum));
        return counts;
    }

    /** Precision and recall of multisets. */
    private static double[] shared(Map<String, Integer> wanted, Map<String, Integer> found) {
        double both = wanted.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), found.getOrDefault(e.getKey(), 0)))
                .sum();
        double all = found.values().stream().mapToInt(Integer::intValue).sum();
        double needed = wanted.values().stream().mapToInt(Integer::intValue).sum();
        return new double[] {all == 0 ? 0 : both / all, needed == 0 ? 0 : both / needed};
    }

    private static double harmonic(double p, double r) {
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
