package fr.plume.check.rules;

import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Option;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A slug that is no clean address: accents, capitals, underscores, too long, or full of function words. */
public final class BadSlug implements Rule {

    /** More characters than this are too many. */
    public static final Option MAX = new Option("max", 60, "characters");

    /** More function words than this are too many; one or two may be what makes a slug readable. */
    public static final Option FUNCTION_WORDS = new Option("max_function_words", 2, "words");

    /** Function words that are a third of the slug or less are left alone. */
    private static final int IDLE_SHARE = 3;

    private static final Set<String> CARRY_NOTHING = RuleData.words("slug-function-words.txt");

    private static final RuleInfo INFO =
            RuleInfo.of("bad-slug", Family.SEARCH, Basis.CONVENTION, Severity.WARNING, MAX, FUNCTION_WORDS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Optional<SearchMetadata.Field> field =
                SearchMetadata.slug(inspection.article()).filter(f -> !f.text().isEmpty());
        if (field.isEmpty()) {
            return List.of();
        }
        String slug = field.get().text();
        return fault(slug, inspection).stream()
                .map(m -> new Violation(INFO.id(), INFO.severity(), field.get().span(), m, Fix.NONE))
                .toList();
    }

    private Optional<Message> fault(String slug, Inspection inspection) {
        if (!isClean(slug)) {
            return Optional.of(Message.of("check.bad-slug", slug));
        }
        int length = slug.codePointCount(0, slug.length());
        int max = (int) inspection.option(this, MAX);
        if (length > max) {
            return Optional.of(Message.of("check.bad-slug.long", slug, length, max));
        }
        List<String> words = List.of(slug.split("[-/]"));
        List<String> idle = words.stream().filter(CARRY_NOTHING::contains).toList();
        return idle.size() > inspection.option(this, FUNCTION_WORDS) && IDLE_SHARE * idle.size() > words.size()
                ? Optional.of(Message.of("check.bad-slug.words", slug, String.join(", ", idle)))
                : Optional.empty();
    }

    /** Whether it is made of segments {@code [a-z0-9]+(-[a-z0-9]+)*}; a slash between, before or after them may stand. */
    private static boolean isClean(String slug) {
        boolean joined = true;
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean edge = i == 0 || i == slug.length() - 1;
            if (!plain && c != '/' && (c != '-' || joined || edge)) {
                return false;
            }
            joined = !plain;
        }
        return true;
    }
}
