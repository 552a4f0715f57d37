package fr.plume.output;

import fr.plume.check.CheckResult;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A way to write the results of a check. */
public interface CheckFormat {

    /** Writes all results, in their order, and flushes {@code out}. */
    void write(List<CheckResult> results, Writer out) throws IOException;
}
