package fr.plume.facts;

import fr.plume.article.Brief;
import java.util.ArrayList;
import java.util.List;

/** What a brief itself states: a writer who asks for it has vouched for it. */
final class Briefing {

    private Briefing() {}

    static List<String> words(Brief brief) {
        List<String> words = new ArrayList<>(brief.secondaryKeyphrases());
        brief.keyphrase().ifPresent(words::add);
        brief.voice().audience().ifPresent(words::add);
        brief.voice().instructions().ifPresent(words::add);
        Brief.Content content = brief.content();
        content.title().ifPresent(words::add);
        content.cta().ifPresent(words::add);
        content.outline().forEach(h -> words.add(h.text()));
        words.addAll(content.terms());
        content.links().forEach(l -> {
            words.add(l.url());
            words.add(l.anchor());
        });
        words.addAll(content.glossary().values());
        return words;
    }
}
