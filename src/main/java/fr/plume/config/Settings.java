package fr.plume.config;

import fr.plume.article.BriefValues;
import fr.plume.check.RuleOptions;
import fr.plume.check.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What environment and files set for one source or article. An option of the command line wins over all of it; the source's
 * own front matter stands between {@link #environment} and {@link #files}.
 *
 * @param environment the brief's keys set by {@code PLUME_*}
 * @param files the brief's keys of {@code plume.yml}, the nearest over the person's own
 * @param rules thresholds and accepted words
 * @param severities weights by rule id, empty to turn a rule off
 * @param single other settings
 * @param origins every value above with the place it comes from
 */
public record Settings(
        BriefValues environment,
        BriefValues files,
        RuleOptions rules,
        Map<String, Optional<Severity>> severities,
        Map<SettingKey, Setting> single,
        List<Setting> origins) {

    public Settings {
        severities = Map.copyOf(severities);
        single = Map.copyOf(single);
        origins = List.copyOf(origins);
    }

    /** The value of a single setting, when it is set anywhere but on the command line. */
    public Optional<String> value(SettingKey key) {
        return Optional.ofNullable(single.get(key)).map(Setting::value);
    }
}
