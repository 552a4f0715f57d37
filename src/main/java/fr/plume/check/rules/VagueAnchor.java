package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.message.Message;
import fr.plume.text.Folding;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A link whose words say nothing of where it leads: « cliquez ici », « lire la suite », a bare address. */
public final class VagueAnchor implements Rule {

    private static final Set<String> VAGUE = Set.copyOf(RuleData.lines("vague-anchors.txt"));

    private static final RuleInfo INFO = RuleInfo.of("vague-anchor", Family.SEARCH, Basis.GOOGLE, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        Set<String> own = Links.ownHosts(article);
        Set<Block> references = References.blocks(article);
        return Links.of(article).stream()
                .filter(l -> !(l.inline().kind() == Inline.Kind.AUTOLINK && references.contains(l.block())))
                .flatMap(l -> fault(l, own))
                .toList();
    }

    private Stream<Violation> fault(Links.Placed link, Set<String> own) {
        String anchor = link.anchor();
        if (VAGUE.contains(Folding.key(anchor))) {
            return Stream.of(violation(link.inline().span(), anchor));
        }
        boolean bare = link.inline().kind() == Inline.Kind.AUTOLINK || isAddress(anchor);
        if (!bare
                || Links.kind(link.inline().target(), own) == Links.Kind.OTHER
                || isLocal(link.inline().target())) {
            return Stream.empty();
        }
        Message message =
                Message.of("check.vague-anchor.bare", Excerpt.of(link.inline().target()));
        return Stream.of(new Violation(INFO.id(), INFO.severity(), link.inline().span(), message, Fix.NONE));
    }

    private static boolean isAddress(String anchor) {
        String lower = anchor.toLowerCase(Locale.ROOT);
        return lower.indexOf(' ') < 0 && (lower.startsWith("http://") || lower.startsWith("https://"));
    }

    /** An address of the reader's own machine is an example, not a link. */
    private static boolean isLocal(String target) {
        String host = target.substring(target.indexOf("//") + 2);
        return host.startsWith("localhost") || !host.isEmpty() && Character.isDigit(host.charAt(0));
    }
}
