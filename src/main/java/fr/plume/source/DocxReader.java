package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.zwobble.mammoth.DocumentConverter;

/** Reads Word files (.docx). */
final class DocxReader implements SourceReader {

    private static final String BODY = "word/document.xml";

    /** Styles that mammoth's own table leaves as paragraphs. */
    private static final String STYLES = String.join(
            "\n",
            "p[style-name='Title'] => h1:fresh",
            "p[style-name='Titre'] => h1:fresh",
            "p[style-name='Quote'] => blockquote > p:fresh",
            "p[style-name='Intense Quote'] => blockquote > p:fresh",
            "p[style-name='Citation'] => blockquote > p:fresh");

    @Override
    public boolean reads(RawSource raw) {
        return OfficeArchive.holds(raw.bytes(), BODY);
    }

    @Override
    public Reading read(RawSource raw, ReadOptions options) {
        byte[] checked = OfficeArchive.of(raw).repacked();
        try {
            String html = new DocumentConverter()
                    .addStyleMap(STYLES)
                    .imageConverter(image -> Map.of())
                    .convertToHtml(new ByteArrayInputStream(checked))
                    .getValue();
            return OfficeText.reading(Origin.Format.DOCX, Jsoup.parseBodyFragment(html));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Mammoth reports a broken document by whatever its parser throws.
            throw new NoTextException(Message.of("source.broken-archive", raw.name()), e);
        }
    }
}
