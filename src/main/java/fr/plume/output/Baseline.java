package fr.plume.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import fr.plume.UsageException;
import fr.plume.check.CheckResult;
import fr.plume.check.CheckedFile;
import fr.plume.check.Finding;
import fr.plume.message.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an earlier report already said, so that only what is new is reported: a finding of the same rule on the same text of
 * the same file, wherever in the file it stands now.
 */
public final class Baseline {

    /** A finding without its place, which every edit above it moves. */
    private record Known(String path, String rule, String excerpt) {}

    private final Map<Known, Integer> counts = new HashMap<>();

    private Baseline() {}

    /**
     * The findings of an earlier {@code --format json}.
     *
     * @param name the file, named in faults
     * @throws UsageException when there is no such report
     */
    public static Baseline read(Path file, String name) {
        Baseline baseline = new Baseline();
        try (JsonParser json = new JsonFactory().createParser(Files.readString(file))) {
            if (!baseline.articles(json)) {
                throw new UsageException(Message.of("report.no-baseline", name));
            }
        } catch (IOException e) {
            throw new UsageException(Message.of("report.no-baseline", name), e);
        }
        return baseline;
    }

    /**
     * Walks the report: the text fields of each article's violations are all that is needed.
     *
     * @return whether it is one
     */
    private boolean articles(JsonParser json) throws IOException {
        boolean report = false;
        String path = "";
        Map<String, String> violation = new HashMap<>();
        int depth = 0;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                depth++;
            } else if (token == JsonToken.END_OBJECT) {
                if (violation.containsKey("rule") && depth == 3) {
                    Known known = new Known(path, violation.get("rule"), violation.getOrDefault("excerpt", ""));
                    counts.merge(known, 1, Integer::sum);
                    violation.clear();
                }
                depth--;
            } else if (token == JsonToken.START_ARRAY && depth == 1) {
                report |= "articles".equals(json.currentName());
            } else if (token == JsonToken.VALUE_STRING && depth == 2 && "path".equals(json.currentName())) {
                path = plain(json.getText());
            } else if (token == JsonToken.VALUE_STRING && depth == 3) {
                violation.put(json.currentName(), json.getText());
            }
        }
        return report;
    }

    /** A path as it is compared: {@code ./a.md} is {@code a.md}. */
    private static String plain(String path) {
        return path.startsWith("./") ? path.substring(2) : path;
    }

    /** The results without what the earlier report said; a fault that is there more often than before stays as often. */
    public List<CheckResult> newIn(List<CheckResult> results) {
        List<CheckResult> fresh = new ArrayList<>();
        for (CheckResult result : results) {
            fresh.add(result instanceof CheckedFile file ? file.with(newIn(file)) : result);
        }
        return fresh;
    }

    private List<Finding> newIn(CheckedFile file) {
        Map<Known, Integer> left = new HashMap<>();
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : file.findings()) {
            Known known = new Known(plain(file.path()), finding.rule(), finding.excerpt());
            int before = left.computeIfAbsent(known, k -> counts.getOrDefault(k, 0));
            left.put(known, before - 1);
            if (before <= 0) {
                fresh.add(finding);
            }
        }
        return fresh;
    }
}
