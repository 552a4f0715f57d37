package fr.plume.source;

/**
 * Text with the encoding it was read in.
 *
 * @param text the characters, byte-order mark removed; neither normalised nor with its line ends changed
 * @param charset IANA name of the encoding
 * @param guessed whether nothing but the bytes themselves told the encoding
 */
public record Decoded(String text, String charset, boolean guessed) {}
