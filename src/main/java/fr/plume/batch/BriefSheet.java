package fr.plume.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import fr.plume.UsageException;
import fr.plume.article.BriefReader;
import fr.plume.article.BriefValues;
import fr.plume.message.Message;
import fr.plume.source.Decoder;
import fr.plume.text.Slug;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a spreadsheet of briefs: one article a row, the columns are the brief's keys and {@code source}. UTF-8 or
 * Windows-1252, commas, semicolons or tabs, line breaks inside quotation marks.
 */
public final class BriefSheet {

    private static final String SOURCE = "source";
    private static final char[] SEPARATORS = {';', ',', '\t'};

    private BriefSheet() {}

    /**
     * The items of a sheet.
     *
     * @param name what faults call the sheet
     * @param bytes its content
     * @param folder what relative sources start from
     * @throws UsageException when it is no table, has no column {@code source}, an unknown header or a wrong value
     */
    public static List<BatchItem> items(String name, byte[] bytes, Path folder) {
        String text =
                Decoder.decode(name, bytes, Optional.empty(), Optional.empty()).text();
        List<BatchItem> items = new ArrayList<>();
        Set<String> outputs = new HashSet<>();
        Map<String, Integer> uses = new HashMap<>();
        for (Row read : rows(name, text)) {
            Map<String, String> row = read.cells();
            int line = read.line();
            String source = row.getOrDefault(SOURCE, "").strip();
            if (source.isEmpty()) {
                throw new UsageException(Message.of("batch.row-without-source", name, String.valueOf(line)));
            }
            BriefValues brief = BriefReader.ofRow(row, Set.of(SOURCE), name, line);
            boolean address = source.startsWith("http://") || source.startsWith("https://");
            String location = address ? source : folder.resolve(source).toString();
            // By its turn, not by its line: rows that are put in above change nothing.
            int use = uses.merge(source, 1, Integer::sum);
            String unique = use == 1 ? source : source + "#" + use;
            items.add(new BatchItem(unique, location, brief, output(row, source, outputs)));
        }
        return items;
    }

    /**
     * A row under the headers.
     *
     * @param line where it begins in the file, 1-based
     */
    private record Row(int line, Map<String, String> cells) {}

    private static List<Row> rows(String name, String text) {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator(text));
        CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.TRIM_SPACES)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        List<Row> rows = new ArrayList<>();
        int line = 1;
        try (MappingIterator<Map<String, String>> all =
                mapper.readerForMapOf(String.class).with(schema).readValues(text)) {
            while (all.hasNext()) {
                // The reader stands at the end of the row before.
                line = all.getParser().currentTokenLocation().getLineNr() + 1;
                Map<String, String> row = new LinkedHashMap<>();
                all.next().forEach((key, value) -> row.put(key.strip().toLowerCase(Locale.ROOT), value));
                rows.add(new Row(line, row));
            }
        } catch (JsonProcessingException e) {
            throw new UsageException(Message.of("batch.bad-sheet", name, String.valueOf(line)), e);
        } catch (IOException | RuntimeException e) {
            throw new UsageException(Message.of("batch.bad-sheet", name, String.valueOf(line)), e);
        }
        if (rows.isEmpty() || !rows.get(0).cells().containsKey(SOURCE)) {
            throw new UsageException(Message.of("batch.no-source-column", name));
        }
        return rows;
    }

    /** The mark that stands most often in the first line, outside quotation marks. */
    private static char separator(String text) {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char best = ',';
        long most = 0;
        for (char candidate : SEPARATORS) {
            boolean quoted = false;
            long count = 0;
            for (char c : head.toCharArray()) {
                quoted ^= c == '"';
                count += !quoted && c == candidate ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    /** Known before any answer, so that a second run looks for the same file: from title, keyphrase or source. */
    private static String output(Map<String, String> row, String source, Set<String> taken) {
        String base = row.getOrDefault("title", "");
        base = base == null || base.isBlank() ? row.getOrDefault("keyphrase", "") : base;
        base = base == null || base.isBlank()
                ? source.replaceAll("(?<![/\\\\])[/\\\\]++$", "")
                        .replaceAll("^.*[/\\\\]", "")
                        .replaceAll("\\.[A-Za-z0-9]{1,8}$", "")
                : base;
        String slug = Slug.of(base).isEmpty() ? "article" : Slug.of(base);
        String output = slug + ".md";
        for (int i = 2; !taken.add(output); i++) {
            output = slug + "-" + i + ".md";
        }
        return output;
    }
}
