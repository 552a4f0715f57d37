package fr.plume.source;

import fr.plume.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a reader hands over: Markdown by lines, before the request is taken off.
 *
 * @param format what it was read as
 * @param encoding the encoding, its text ignored
 * @param title its title, when it is outside the lines
 * @param summary an abstract, outside the lines
 * @param lines Markdown, with front matter if the source has any
 * @param leftOut what was left out
 * @param notes what the writer should know
 */
record Reading(
        Origin.Format format,
        Decoded encoding,
        Optional<String> title,
        Optional<String> summary,
        List<Line> lines,
        List<LeftOut> leftOut,
        List<Message> notes) {}
