package fr.plume.llm;

import fr.plume.UsageException;
import fr.plume.message.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What tokens cost, in US dollars, from {@code prices.csv}; a person's own file of the same form goes first.
 *
 * @param lines in the order they are looked at
 */
public record Prices(List<Line> lines) {

    private static final double MILLION = 1_000_000;

    /**
     * The price of a model.
     *
     * @param model {@code provider:model}; a final {@code *} stands for the rest of the name
     * @param input dollars for a million tokens read
     * @param output dollars for a million tokens written
     */
    public record Line(String model, double input, double output) {

        boolean covers(String name) {
            return model.endsWith("*") ? name.startsWith(model.substring(0, model.length() - 1)) : name.equals(model);
        }
    }

    public Prices {
        lines = List.copyOf(lines);
    }

    /** The packaged list. */
    public static Prices packaged() {
        try (InputStream in = Prices.class.getResourceAsStream("prices.csv")) {
            return new Prices(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), "prices.csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The packaged list after a person's own, if there is one.
     *
     * @throws UsageException when the file can't be read; it names the line
     */
    public static Prices withOwn(Path file) {
        if (!Files.isRegularFile(file)) {
            return packaged();
        }
        try {
            List<Line> lines = new ArrayList<>(parse(Files.readString(file), file.toString()));
            lines.addAll(packaged().lines());
            return new Prices(lines);
        } catch (IOException e) {
            throw new UsageException(Message.of("model.unreadable-file", file.toString()), e);
        }
    }

    private static List<Line> parse(String text, String name) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#") || line.startsWith("model,")) {
                continue;
            }
            String[] cells = line.split(",", -1);
            try {
                lines.add(new Line(cells[0].strip(), price(cells[1]), price(cells[2])));
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                throw new UsageException(Message.of("model.bad-price", name, String.valueOf(number)), e);
            }
        }
        return lines;
    }

    private static double price(String cell) {
        double price = Double.parseDouble(cell.strip());
        if (!(price >= 0) || price > MILLION) {
            throw new NumberFormatException(cell);
        }
        return price;
    }

    /**
     * What calls cost, in US dollars; empty when the model's price is not known.
     *
     * @param model {@code provider:model}; local models and recorded answers cost nothing
     */
    public OptionalDouble cost(String model, Usage usage) {
        return cost(model, usage.inputTokens(), usage.outputTokens());
    }

    /** What a call of so many tokens would cost, in US dollars; empty when the model's price is not known. */
    public OptionalDouble cost(String model, long inputTokens, long outputTokens) {
        if (model.startsWith(Providers.REPLAY + ":") || model.startsWith("ollama:")) {
            return OptionalDouble.of(0);
        }
        return lines.stream()
                .filter(line -> line.covers(model))
                .mapToDouble(line -> (line.input() * inputTokens + line.output() * outputTokens) / MILLION)
                .findFirst();
    }
}
