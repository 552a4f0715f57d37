package fr.plume.batch;

/** Leaves an article at a call it does not make: the run is ending, and the article goes on from here in the next one. */
final class BatchStopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    BatchStopped() {
        super("the run is ending", null, false, false);
    }
}
