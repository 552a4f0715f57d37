package fr.plume.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The single settings that {@code plume.yml} and the environment may hold besides the keys of a brief. */
public enum SettingKey {
    MODEL,
    BASE_URL,
    MODE,
    MAX_REPAIRS,
    MAX_COST,
    DEADLINE,
    TEMPERATURE,
    MAX_OUTPUT_TOKENS,
    FORMAT,
    H1,
    STRICT,
    PROMPTS,
    JOBS,
    FAIL_ON;

    private static final String PREFIX = "PLUME_";

    /** The key in {@code plume.yml}: snake_case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The environment variable. */
    public String variable() {
        return PREFIX + name();
    }

    /** The environment variable of a key of {@code plume.yml}. */
    static String variable(String id) {
        return PREFIX + id.toUpperCase(Locale.ROOT);
    }

    static Optional<SettingKey> named(String written) {
        return Arrays.stream(values()).filter(k -> k.id().equals(written)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(SettingKey::id).toList();
    }
}
