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
import java.nio.file.Path;

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
        Settings settings = at(source);
        return typed.over(settings.environment())
                .over(BriefReader.ofFrontMatter(source.body()))
                .over(requested)
                .over(settings.files())
                .brief();
    }

    /** How it is written. */
    RewriteSettings settings(Source source) {
        return flags.settings(at(source));
    }

    /** Whether warnings fail its article. */
    boolean strict(Source source) {
        return flags.strict(at(source));
    }

    private Settings at(Source source) {
        String name = source.origin().name();
        boolean file = !name.equals("-") && !name.startsWith("http://") && !name.startsWith("https://");
        Path place = terminal.file(file ? name : Configuration.FILE);
        return configuration.at(place);
    }
}
