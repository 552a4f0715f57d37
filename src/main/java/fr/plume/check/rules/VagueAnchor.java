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

    /** Words that say an address is meant as one. */
    private static final Set<String> SPOKEN = Set.of("url", "exemple");

    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "un", "une");

    /** Characters before the address among which they stand. */
    private static final int NEAR = 30;

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
        if (isVague(Folding.key(anchor)) && !isName(anchor)) {
            return Stream.of(violation(link.inline().span(), anchor));
        }
        boolean bare = link.inline().kind() == Inline.Kind.AUTOLINK || isAddress(anchor);
        if (!bare
                || Links.kind(link.inline().target(), own) == Links.Kind.OTHER
                || isLocal(link.inline().target())
                || isMail(link.inline().target())
                || isBroken(link)
                || isSpokenOf(link)) {
            return Stream.empty();
        }
        Message message =
                Message.of("check.vague-anchor.bare", Excerpt.of(link.inline().target()));
        return Stream.of(new Violation(INFO.id(), INFO.severity(), link.inline().span(), message, Fix.NONE));
    }

    /** « La Suite », « Le Lien »: an article before a capital begins a name. */
    private static boolean isName(String anchor) {
        int space = anchor.indexOf(' ');
        return space > 0
                && space + 1 < anchor.length()
                && ARTICLES.contains(anchor.substring(0, space).toLowerCase(Locale.ROOT))
                && Character.isUpperCase(anchor.charAt(space + 1))
                && !anchor.equals(anchor.toUpperCase(Locale.ROOT));
    }

    /** A mail address says whom it leads to. */
    private static boolean isMail(String target) {
        int at = target.indexOf('@');
        return at > 0 && target.indexOf("//") < 0;
    }

    /** « [devis] (https://…) »: the address of a link that Markdown did not recognise, which broken-markdown reports. */
    private static boolean isBroken(Links.Placed link) {
        int start = link.inline().start();
        String before = link.block().prose().text().substring(Math.max(0, start - 3), start);
        return before.endsWith("](") || before.endsWith("] (");
    }

    /** « Cliquez ici pour en savoir plus » says twice nothing. */
    private static boolean isVague(String key) {
        if (VAGUE.contains(key)) {
            return true;
        }
        int pour = key.indexOf(" pour ");
        return pour > 0 && VAGUE.contains(key.substring(0, pour)) && VAGUE.contains(key.substring(pour + 6));
    }

    private static boolean isAddress(String anchor) {
        String lower = anchor.toLowerCase(Locale.ROOT);
        return lower.indexOf(' ') < 0
                && (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("www."));
    }

    /** « Une URL, par exemple https://… »: the address itself is what the sentence is about. */
    private static boolean isSpokenOf(Links.Placed link) {
        String text = link.block().prose().text();
        String before = text.substring(
                Math.max(0, link.inline().start() - NEAR), link.inline().start());
        return List.of(Folding.key(before).split(" ")).stream().anyMatch(SPOKEN::contains);
    }

    /** An address of the reader's own machine is an example, not a link. */
    private static boolean isLocal(String target) {
        String host = target.substring(target.indexOf("//") + 2);
        return host.startsWith("localhost") || !host.isEmpty() && Character.isDigit(host.charAt(0));
    }
}
