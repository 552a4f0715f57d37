package fr.plume.cli;

import fr.plume.article.Brief;
import fr.plume.article.BriefKey;
import fr.plume.article.BriefReader;
import fr.plume.article.BriefValues;
import fr.plume.config.Configuration;
import fr.plume.config.Settings;
import fr.plume.rewrite.RewriteSettings;
import fr.plume.source.Request;
import fr.plume.source.Source;

/**
 * What is asked of each source of a run, whoever says it: options, environment, the source itself, {@code plume.yml}.
 *
 * @param configuration what environment and files set
 * @param typed the brief's options
 * @param flags the options of rewriting
 * @param terminal where relative names start from
 */
record Commission(Configuration configuration, BriefValues typed, RewriteFlags flags, Terminal terminal) {

    /** The brief: options, then the environment, then the source's front matter and request, then {@code plume.yml}. */
    Brief brief(Source source) {
        BriefValues requested = source.remarks()
                .request()
                .map(Request::understood)
                .map(b -> BriefValues.of(b).without(BriefKey.LANG))
                .orElse(BriefValues.NONE);
        Settings settings = at(source.origin().name());
        return typed.over(settings.environment())
                .over(BriefReader.ofFrontMatter(source.body()))
                .over(requested)
                .over(settings.files())
                .brief();
    }

    /** The same, where a row of a spreadsheet says more: it stands where front matter does, and wins over it. */
    Commission over(BriefValues row) {
        return new Commission(configuration, typed.over(row), flags, terminal);
    }

    /** How a source is written. */
    RewriteSettings settings(String source) {
        return flags.settings(at(source));
    }

    /** How a source is written. */
    RewriteSettings settings(Source source) {
        return settings(source.origin().name());
    }

    /** Whether warnings fail its article. */
    boolean strict(Source source) {
        return flags.strict(at(source.origin().name()));
    }

    /** All that is asked of a source without looking into it, as text. */
    String asked(String source) {
        Settings settings = at(source);
        return typed + "\n" + settings.environment() + "\n" + settings.files() + "\n" + settings.rules() + "\n"
                + settings.severities() + "\n" + flags.mode(settings);
    }

    private Settings at(String name) {
        boolean file = !name.equals("-") && !name.startsWith("http://") && !name.startsWith("https://");
        return configuration.at(terminal.file(file ? name : Configuration.FILE));
    }
}
