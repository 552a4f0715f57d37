package fr.plume.cli;

/** The version of plume. */
public final class Version {

    /** As in the POM, which a test compares it with; a constant, so that no start-up reads a manifest. */
    public static final String NUMBER = "1.0.0";

    private Version() {}
}
