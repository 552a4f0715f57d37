package fr.plume.message;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Something to say to a person, not yet in any language.
 *
 * <p>The part of the key before its first dot names the bundle ({@code check.too-short} is the entry {@code too-short} of
 * {@code check_fr.properties} and {@code check_en.properties}). Patterns are those of {@link MessageFormat}; bundles write
 * the typographic apostrophe, because the straight one is an escape character there. Whole numbers get the group
 * separator of the locale: pass years, versions and identifiers as strings.
 *
 * @param key bundle and entry, {@code bundle.entry}
 * @param arguments what fills {@code {0}}, {@code {1}}…; a message among them is written out in the same language
 */
public record Message(String key, List<Object> arguments) {

    /** The patterns of the bundles met so far, parsed once; by language and key, so there is one for each entry at most. */
    private static final Map<String, MessageFormat> PARSED = new ConcurrentHashMap<>();

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message with its arguments, none of them null. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /**
     * The text for a person who reads {@code locale}: French for a French locale, English for every other.
     *
     * @throws java.util.MissingResourceException when no bundle holds the key (a defect, found by the bundle test)
     */
    public String in(Locale locale) {
        Locale shown = locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        MessageFormat parsed = PARSED.computeIfAbsent(shown.getLanguage() + ':' + key, k -> pattern(key, shown));
        // A format keeps notes while it writes: each message has its own.
        return ((MessageFormat) parsed.clone())
                .format(arguments.stream()
                        .map(a -> a instanceof Message nested ? nested.in(locale) : a)
                        .toArray());
    }

    private static MessageFormat pattern(String key, Locale locale) {
        int dot = key.indexOf('.');
        ResourceBundle bundle = ResourceBundle.getBundle(
                "fr.plume.message." + key.substring(0, dot),
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key.substring(dot + 1)), locale);
    }
}
