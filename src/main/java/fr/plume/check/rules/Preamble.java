package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.check.Basis;
import fr.plume.check.Edit;
import fr.plume.check.Family;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.check.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words to whoever asked for the text, before the text: « Voici l'article… ». */
public final class Preamble implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("preamble", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR)
            .fixedBy(Fix.Kind.UNSAFE);

    private static final PhraseBook PHRASES = PhraseBook.read("preamble.txt");
    private static final WordList REQUEST = WordList.read("request-words.txt");

    private static final WordList HANDED = WordList.read("handed-words.txt");
    private static final Set<String> SPEAKER = Set.of("je", "j'", "i", "i've", "i'll");
    private static final Set<String> ASKER = Set.of("votre", "vos", "ton", "ta", "tes", "your");
    private static final Set<String> DEMONSTRATIVES = Set.of("ce", "cet", "cette", "ces", "this", "that");

    private static final WordList TEXT = WordList.read("text-words.txt");

    /** Blocks of text from the top among which it is looked for. */
    private static final int BLOCKS = 4;

    /** A handing-over with a colon is longer than this only when it announces something else. */
    private static final int ANNOUNCEMENT = 22;

    /** More sentences than this above a title are a text. */
    private static final int SENTENCES = 3;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Violation> check(Inspection inspection) {
        Article article = inspection.article();
        List<Block> blocks = article.blocks();
        List<Violation> found = new ArrayList<>();
        int seen = 0;
        boolean body = false;
        // Below front matter with a title, a heading of level 1 may be any section's.
        boolean untitled = article.frontMatter().text("title").isEmpty();
        for (int i = 0; i < blocks.size() && seen < BLOCKS && !body; i++) {
            Block block = blocks.get(i);
            if (block.kind() == Block.Kind.THEMATIC_BREAK || block.kind() == Block.Kind.HTML) {
                continue;
            }
            seen++;
            boolean titleFollows = block.kind() == Block.Kind.PARAGRAPH && titleFollows(blocks, i);
            int spoken = block.isText() && (block.place().quoteDepth() == 0 || titleFollows)
                    ? spoken(block, titleFollows)
                    : 0;
            if (spoken == 0 && i == 0 && titleFollows && untitled && handsOver(block)) {
                spoken = block.prose().text().length();
            }
            if (spoken > 0) {
                found.add(report(article, blocks, i, spoken));
            }
            body = spoken == 0 && !(block.isHeading() && block.level() == 1);
        }
        return found;
    }

    private Violation report(Article article, List<Block> blocks, int i, int spoken) {
        Block block = blocks.get(i);
        int start = block.prose().sentences().get(0).start();
        List<Edit> edits = new ArrayList<>();
        edits.add(Removal.of(article, block, 0, spoken));
        boolean whole = spoken == block.prose().text().length();
        if (whole && i + 1 < blocks.size() && blocks.get(i + 1).kind() == Block.Kind.THEMATIC_BREAK) {
            edits.add(Removal.of(article, blocks.get(i + 1)));
        }
        return violation(
                        block.prose().span(start, spoken),
                        Excerpt.of(block.prose().text().substring(start, spoken)))
                .with(Fix.unsafe(edits));
    }

    private static boolean titleFollows(List<Block> blocks, int i) {
        int next = i + 1;
        while (next < blocks.size() && blocks.get(next).kind() == Block.Kind.THEMATIC_BREAK) {
            next++;
        }
        return next < blocks.size()
                && blocks.get(next).isHeading()
                && blocks.get(next).level() == 1;
    }

    /** Where the words to whoever asked end in the block's text; 0 when it begins with none. */
    private static int spoken(Block block, boolean titleFollows) {
        List<Utterance> utterances = Utterance.of(block);
        boolean chatter = false;
        int end = 0;
        int opened = 0;
        for (Utterance utterance : utterances) {
            Kind kind = kind(utterance, opened > 0 || chatter, titleFollows);
            if (kind == Kind.OTHER) {
                break;
            }
            chatter |= kind == Kind.CHATTER;
            opened++;
            end = utterance.end();
        }
        boolean whole = opened == utterances.size();
        boolean alone =
                titleFollows && whole && opened == 1 && !utterances.get(0).announces();
        if (!chatter && !(alone && acknowledges(utterances.get(0)))) {
            return 0;
        }
        return whole ? block.prose().text().length() : end;
    }

    private enum Kind {
        CHATTER,
        OPENER,
        OTHER
    }

    private static Kind kind(Utterance utterance, boolean opened, boolean titleFollows) {
        boolean opener = opened;
        boolean openerOnly = false;
        for (PhraseBook.Match match : PHRASES.in(utterance.tokens())) {
            switch (match.advice()) {
                case "sure" -> {
                    return Kind.CHATTER;
                }
                case "wish" -> {
                    if (opener || utterance.names(TEXT)) {
                        return Kind.CHATTER;
                    }
                }
                case "label" -> {
                    if (titleFollows) {
                        return Kind.CHATTER;
                    }
                }
                case "opener" -> {
                    opener = true;
                    openerOnly = match.end() >= lastToken(utterance);
                }
                default -> {
                    if (opener || titleFollows || utterance.names(REQUEST) || announcesText(utterance, match)) {
                        return Kind.CHATTER;
                    }
                }
            }
        }
        return openerOnly ? Kind.OPENER : Kind.OTHER;
    }

    private static boolean handsOver(Block block) {
        List<Utterance> utterances = Utterance.of(block);
        return utterances.size() <= SENTENCES && utterances.stream().anyMatch(Preamble::handsOver);
    }

    /**
     * A short sentence above the title that names the text, or the order for it, as the speaker's or the reader's: « J’ai repris
     * tes notes ». « J’ai traduit cet article » may be an author's own note.
     */
    private static boolean handsOver(Utterance utterance) {
        List<Token> tokens = utterance.tokens().stream().toList();
        if (tokens.size() > ANNOUNCEMENT || !utterance.names(HANDED)) {
            return false;
        }
        boolean label = tokens.size() == 1 && utterance.announces();
        boolean own = tokens.stream().anyMatch(t -> SPEAKER.contains(t.lower()))
                && tokens.stream().noneMatch(t -> DEMONSTRATIVES.contains(t.lower()));
        return label || own || tokens.stream().anyMatch(t -> ASKER.contains(t.lower()));
    }

    private static int lastToken(Utterance utterance) {
        return utterance.tokens().get(utterance.tokens().size() - 1).end();
    }

    /** « Voici l'article : », but not « Voici le texte de la loi : ». */
    private static boolean announcesText(Utterance utterance, PhraseBook.Match match) {
        if (!utterance.announces() || utterance.tokens().size() > ANNOUNCEMENT) {
            return false;
        }
        return utterance.tokens().stream()
                .filter(t -> t.start() >= match.end())
                .findFirst()
                .map(t -> !t.lower().equals("de")
                        && !t.lower().equals("d'")
                        && !t.lower().startsWith("du")
                        && !t.lower().startsWith("des"))
                .orElse(true);
    }

    /** « Bien sûr ! » above a title; « Bonjour » may greet the readers. */
    private static boolean acknowledges(Utterance utterance) {
        return utterance.tokens().stream()
                .noneMatch(t -> t.lower().equals("bonjour") || t.lower().equals("salut"));
    }
}
