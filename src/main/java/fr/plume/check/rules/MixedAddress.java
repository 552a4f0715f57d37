package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
import fr.plume.check.Basis;
import fr.plume.check.Family;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import fr.plume.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A reader addressed both as « tu » and as « vous ». */
public final class MixedAddress implements Rule {

    private static final Set<String> WEAK = Set.of("te", "ta", "tes", "ton");

    private static final int QUESTIONS = 3;

    private static final RuleInfo INFO = RuleInfo.of("mixed-address", Family.READING, Basis.FRENCH, Severity.WARNING);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        if (article.texts().stream().noneMatch(Address::mayBeFamiliar)) {
            return List.of();
        }
        List<Span> tu = new ArrayList<>();
        List<Span> vous = new ArrayList<>();
        boolean interview = isInterview(article);
        SpeakerLabels speakers = new SpeakerLabels(article);
        for (Block block : article.blocks()) {
            List<Address> addresses = Address.in(block);
            for (Address address : interview || speakers.speaks(block) ? mixed(block, addresses) : addresses) {
                (address.familiar() ? tu : vous).add(address.span());
            }
        }
        if (tu.isEmpty() || vous.isEmpty() || tu.size() == 1 && isLoneNote(article, tu.get(0))) {
            return List.of();
        }
        List<Span> rarer = tu.size() <= vous.size() ? tu : vous;
        return List.of(violation(rarer.get(0), tu.size(), vous.size(), Places.lines(article, rarer)));
    }

    /** « TA », « te. »: a single one that no word follows is a note, a title or an abbreviation. */
    private static boolean isLoneNote(Article article, Span word) {
        String written = article.file().text(word);
        if (!WEAK.contains(written.toLowerCase(Locale.ROOT))) {
            return false;
        }
        String file = article.file().text();
        boolean followed = word.end() + 1 < file.length()
                && Characters.isSpace(file.charAt(word.end()))
                && Character.isLetter(file.charAt(word.end() + 1));
        int sentence = Math.max(file.lastIndexOf('.', word.start()), file.lastIndexOf('\n', word.start())) + 1;
        boolean thanks = Characters.stripped(file.substring(sentence, word.start()))
                .toLowerCase(Locale.ROOT)
                .startsWith("merci");
        return thanks || !followed || written.equals(written.toUpperCase(Locale.ROOT));
    }

    /** Who is interviewed answers in words of his own; only a sentence that says both is a slip. */
    private static List<Address> mixed(Block block, List<Address> addresses) {
        return block.prose().sentences().stream()
                .map(s -> addresses.stream()
                        .filter(a -> a.offset() >= s.start() && a.offset() < s.end())
                        .toList())
                .filter(in -> in.stream().map(Address::familiar).distinct().count() > 1)
                .flatMap(List::stream)
                .toList();
    }

    /** Whether several headings, or lines in bold, put a question to somebody: then the answers are somebody's own words. */
    private static boolean isInterview(Article article) {
        return article.texts().stream().filter(Address::isQuestionPut).count() >= QUESTIONS;
    }
}
