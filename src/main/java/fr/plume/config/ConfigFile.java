package fr.plume.config;

import fr.plume.article.BriefValues;
import fr.plume.check.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a {@code plume.yml} says, or one of its folders.
 *
 * @param brief the keys of a brief
 * @param settings single settings by key
 * @param options option values by {@code rule-id.option_name}
 * @param severities weights by rule id, empty to turn the rule off
 * @param acceptedWords in lower case
 * @param folders what differs below a folder, by its path from the file's folder, {@code /} between its parts
 * @param origins every value with the line it stands on, folders excepted
 */
record ConfigFile(
        BriefValues brief,
        Map<SettingKey, Setting> settings,
        Map<String, Double> options,
        Map<String, Optional<Severity>> severities,
        Set<String> acceptedWords,
        Map<String, ConfigFile> folders,
        List<Setting> origins) {

    static final ConfigFile EMPTY =
            new ConfigFile(BriefValues.NONE, Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), List.of());

    /** This file's values, and those of {@code lower} where it has none; accepted words are those of both. */
    ConfigFile over(ConfigFile lower) {
        Set<String> words = new HashSet<>(lower.acceptedWords);
        words.addAll(acceptedWords);
        List<Setting> hidden = lower.origins.stream()
                .filter(s -> origins.stream().noneMatch(o -> o.key().equals(s.key())))
                .toList();
        return new ConfigFile(
                brief.over(lower.brief),
                over(settings, lower.settings),
                over(options, lower.options),
                over(severities, lower.severities),
                words,
                Map.of(),
                Stream.concat(origins.stream(), hidden.stream()).toList());
    }

    private static <K, V> Map<K, V> over(Map<K, V> upper, Map<K, V> lower) {
        Map<K, V> both = new HashMap<>(lower);
        both.putAll(upper);
        return both;
    }

    /** What holds for a file at {@code path}, relative to this file's folder, {@code /} between its parts. */
    ConfigFile at(String path) {
        ConfigFile here = this;
        List<String> around = folders.keySet().stream()
                .filter(f -> path.startsWith(f + "/"))
                .sorted((a, b) -> a.length() - b.length())
                .toList();
        for (String folder : around) {
            here = folders.get(folder).over(here);
        }
        return here;
    }
}
