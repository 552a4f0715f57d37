package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.MarkdownParser;
import fr.plume.message.Message;
import fr.plume.text.Characters;
import fr.plume.text.Language;
import fr.plume.text.LanguageDetector;
import fr.plume.text.Word;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads whatever a writer hands over: a file, standard input or an address. */
public final class Sources {

    /** Characters of text that are read; a long novel has fewer. */
    static final int MAX_CHARACTERS = 2_000_000;

    /** One for each format; the first that recognises the bytes reads them, the last recognises everything. */
    private static final List<SourceReader> READERS =
            List.of(new DocxReader(), new OdtReader(), new HtmlReader(), new MarkdownReader(), new PlainTextReader());

    /** Those whose files hold no text that could be read as it stands. */
    private static final List<SourceReader> OFFICE_READERS = READERS.subList(0, 2);

    /** Time for a page to arrive. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    /** Words that tell the language; more would tell nothing else. */
    private static final int MOST_WORDS = 4_000;

    private Sources() {}

    /**
     * The source of that name.
     *
     * @param name path of a file, web address, or {@code -} for standard input
     * @param options how it is read
     * @throws NoTextException when there is no text: missing, unreadable, empty, binary, refused or too large
     */
    public static Source read(String name, ReadOptions options) {
        if (isAddress(name)) {
            return fetched(name, options);
        }
        byte[] bytes = name.equals("-")
                ? RawFiles.readStandardInput(options.standardInput())
                : RawFiles.read(name, options.folder());
        return read(RawSource.of(name, bytes), options);
    }

    private static Source fetched(String name, ReadOptions options) {
        RawSource raw = new UrlReader(options.network(), TIME_LIMIT).read(name);
        try {
            Source source = read(raw, options);
            ConsentWall.refuse(raw, source.body().words());
            return source;
        } catch (NoTextException e) {
            ConsentWall.refuse(raw, 0);
            throw e;
        }
    }

    /**
     * The text behind a web address as it was sent, a page with all its tags.
     *
     * @throws NoTextException when it is refused, unreachable, too slow, too large or no text
     */
    public static Decoded page(String address, ReadOptions options) {
        RawSource raw = new UrlReader(options.network(), TIME_LIMIT).read(address);
        return office(address, raw.bytes(), options)
                .orElseGet(() -> Decoder.decode(address, raw.bytes(), options.encoding(), raw.charset()));
    }

    /**
     * The whole text of a Word or OpenDocument file as Markdown, its title as H1; empty for bytes of any other format. Such
     * a file has no lines of its own: those of the Markdown stand for them.
     *
     * @throws NoTextException when the file is broken or refused
     */
    public static Optional<Decoded> office(String name, byte[] bytes, ReadOptions options) {
        RawSource raw = RawSource.of(name, bytes);
        return OFFICE_READERS.stream().filter(r -> r.reads(raw)).findFirst().map(reader -> {
            Reading reading = reader.read(raw, options);
            String title = reading.title()
                    .map(t -> "# " + MarkdownText.escape(t) + "\n\n")
                    .orElse("");
            return new Decoded(
                    title + text(reading.lines()),
                    reading.encoding().charset(),
                    reading.encoding().guessed());
        });
    }

    /** Whether a name is a web address rather than a path. */
    public static boolean isAddress(String name) {
        return name.regionMatches(true, 0, "http://", 0, 7) || name.regionMatches(true, 0, "https://", 0, 8);
    }

    /** The source in {@code raw}. */
    static Source read(RawSource raw, ReadOptions options) {
        if (raw.bytes().length == 0) {
            throw new NoTextException(Message.of("source.empty", raw.name()));
        }
        SourceReader reader =
                READERS.stream().filter(r -> r.reads(raw)).findFirst().orElseThrow();
        return assemble(raw.name(), reader.read(raw, options));
    }

    private static Source assemble(String name, Reading reading) {
        List<Line> visible = reading.lines().stream()
                .map(l -> new Line(InvisibleCharacters.strip(l.text()), l.origin()))
                .toList();
        Parts parts = Parts.of(visible);
        RequestReader.Parted parted = RequestReader.part(parts.body());
        List<LeftOut> leftOut = new ArrayList<>();
        parted.request()
                .ifPresent(r -> leftOut.add(new LeftOut(
                        r.line(), lastLine(r), LeftOut.Reason.REQUEST, Chars.excerpt(r.text(), LeftOut.EXCERPT))));
        leftOut.addAll(reading.leftOut());
        List<Line> body = parts.withBody(parted.rest());
        String text = text(body);
        refuse(name, text, parted);
        Article article = MarkdownParser.parse(text);
        Remarks remarks = new Remarks(parted.request(), MachineAddress.find(body), leftOut, notes(name, reading));
        Origin origin = new Origin(
                name,
                reading.format(),
                reading.encoding().charset(),
                reading.encoding().guessed());
        return new Source(
                origin,
                reading.title().or(parts::title).map(InvisibleCharacters::strip),
                reading.summary().map(InvisibleCharacters::strip),
                article,
                body.stream().map(Line::origin).toList(),
                language(article),
                remarks);
    }

    /** The language of most words; headings and cells are too short to tell. */
    private static Language language(Article article) {
        List<Word> words = new ArrayList<>();
        for (Block block : article.texts()) {
            if (block.kind() == Block.Kind.PARAGRAPH && words.size() < MOST_WORDS) {
                words.addAll(block.prose().words());
            }
        }
        if (words.isEmpty()) {
            article.texts().forEach(b -> words.addAll(b.prose().words()));
        }
        return LanguageDetector.detect(words).language();
    }

    private static int lastLine(Request request) {
        return request.line() == 0
                ? 0
                : request.line() + (int) request.text().lines().count() - 1;
    }

    private static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(l -> text.append(l.text()).append('\n'));
        return text.toString();
    }

    private static void refuse(String name, String text, RequestReader.Parted parted) {
        if (text.length() > MAX_CHARACTERS) {
            throw new NoTextException(Message.of("source.too-long", name, MAX_CHARACTERS));
        }
        boolean worded = text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && !Characters.isSpace(c));
        if (!worded) {
            String key = parted.request().isPresent() ? "source.only-request" : "source.no-word";
            throw new NoTextException(Message.of(key, name));
        }
    }

    private static List<Message> notes(String name, Reading reading) {
        List<Message> notes = new ArrayList<>();
        if (reading.encoding().guessed()) {
            notes.add(Message.of(
                    "source.guessed-encoding", name, reading.encoding().charset()));
        }
        notes.addAll(reading.notes());
        return notes;
    }
}
