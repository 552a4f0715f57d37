package fr.plume.source;

import fr.plume.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a reader noticed besides the text.
 *
 * @param request the paragraph at its head that speaks to the writer, kept out of the body
 * @param addressed the lines of the body that speak to a machine
 * @param leftOut what was left out, with the reason, in the order of the file
 * @param notes what the writer should know: a guessed encoding, a page whose article could not be told from the rest
 */
public record Remarks(
        Optional<Request> request, List<AddressedLine> addressed, List<LeftOut> leftOut, List<Message> notes) {

    /** Nothing noticed. */
    public static final Remarks NONE = new Remarks(Optional.empty(), List.of(), List.of(), List.of());

    public Remarks {
        addressed = List.copyOf(addressed);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }
}
