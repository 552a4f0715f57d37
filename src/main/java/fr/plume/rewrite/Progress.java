package fr.plume.rewrite;

import fr.plume.llm.Completion;
import fr.plume.message.Message;

/** Who is told how a rewrite goes; called from several threads at once. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /** Something the writer should know. */
    default void noted(Message message) {}

    /** A call begins. */
    default void asked(String step) {}

    /** A call ended well; {@code words} counts the answer. */
    default void answered(String step, Completion completion, int words) {}

    /** A call failed, and yet this text came with the fault. */
    default void salvaged(String step, String text) {}

    /** This is written so far, and checked by nobody yet: the beginning of a body. */
    default void drafted(String body) {}

    /** This is now the best there is: the whole file as it would be written. */
    default void best(String file, int words, int errors) {}

    /** A repair was tried. */
    default void repaired(Repaired repaired) {}
}
