package fr.plume.llm;

import fr.plume.message.Message;
import java.util.function.Consumer;

/**
 * What the calls of one run share.
 *
 * @param meter counts, and stops at the cost allowed
 * @param deadline by when it must end
 * @param notices told what a person should know: a wait, a price not known, a changed prompt
 */
public record Run(Meter meter, Deadline deadline, Consumer<Message> notices) {}
