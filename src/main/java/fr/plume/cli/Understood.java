package fr.plume.cli;

import fr.plume.article.BriefKey;
import fr.plume.article.BriefValues;
import fr.plume.message.Message;
import fr.plume.source.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what was understood of a request found at the head of a source. */
final class Understood {

    private Understood() {}

    static Message of(Request request) {
        BriefValues values = BriefValues.of(request.understood()).without(BriefKey.LANG);
        List<String> said = new ArrayList<>();
        for (BriefKey key : BriefKey.values()) {
            List<BriefValues.Item> items = values.values().getOrDefault(key, List.of());
            if (!items.isEmpty()) {
                said.add(key.id() + ": "
                        + items.stream().map(BriefValues.Item::text).collect(Collectors.joining(", ")));
            }
        }
        return Message.of("cli.understood", String.valueOf(request.line()), String.join(" · ", said));
    }
}
