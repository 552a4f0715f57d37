package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Span;
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
import java.util.Collections;
import java.util.List;

/** Words to whoever asked for the text, after the text: « Souhaitez-vous que j'ajuste le ton ? ». */
public final class ClosingChatter implements Rule {

    private static final RuleInfo INFO = RuleInfo.of("closing-chatter", Family.HYGIENE, Basis.HYGIENE, Severity.ERROR)
            .fixedBy(Fix.Kind.UNSAFE);

    private static final PhraseBook PHRASES = PhraseBook.read("closing-chatter.txt");
    private static final WordList CHANGES = WordList.read("change-words.txt");
    private static final WordList PUBLIC = WordList.read("public-words.txt");

    /** Blocks from the end among which it is looked for, list items and notes about the text aside. */
    private static final int BLOCKS = 4;

    /** Sentences without chatter that may stand between two with it: « Bonne publication ! ». */
    private static final int POLITE_WORDS = 8;

    /** Who says « je vous conseille » or « je vous renvoie » sends a reader elsewhere. */
    private static final List<String> ADVISING =
            List.of("conseill", "recommand", "invite", "renvo", "suggèr", "suggér");

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
        int offers = blocks.size();
        for (int i = blocks.size() - 1; i >= 0 && seen < BLOCKS; i--) {
            Block block = blocks.get(i);
            if (!block.isText() || MetaNote.isNote(block)) {
                continue;
            }
            if (block.place().listDepth() > 0) {
                continue;
            }
            seen++;
            int from = block.isHeading() || block.place().quoteDepth() > 0
                    ? block.prose().text().length()
                    : chatterFrom(block, i + 1 < blocks.size() && isItem(blocks.get(i + 1)));
            if (from == block.prose().text().length()) {
                break;
            }
            found.add(report(article, i, offers, from));
            offers = i;
            if (from > 0) {
                break;
            }
        }
        Collections.reverse(found);
        return found;
    }

    private static boolean isItem(Block block) {
        return block.place().listDepth() > 0;
    }

    private Violation report(Article article, int index, int offers, int from) {
        Block block = article.blocks().get(index);
        String text = block.prose().text();
        List<Edit> edits = new ArrayList<>();
        int next = index + 1;
        boolean list = next < offers && isItem(article.blocks().get(next));
        if (list) {
            // « Je peux aussi : » with its list of offers goes as a whole.
            int last = next;
            while (last + 1 < offers && isItem(article.blocks().get(last + 1))) {
                last++;
            }
            int start = from == 0 ? block.span().start() : block.prose().fileOffset(from);
            edits.add(Removal.of(
                    article, new Span(start, article.blocks().get(last).span().end())));
        } else {
            edits.add(Removal.of(article, block, from, text.length()));
        }
        if (from == 0 && index > 0 && article.blocks().get(index - 1).kind() == Block.Kind.THEMATIC_BREAK) {
            edits.add(0, Removal.of(article, article.blocks().get(index - 1)));
        }
        return violation(block.prose().span(from, text.length()), Excerpt.of(text.substring(from)))
                .with(Fix.unsafe(edits));
    }

    /** Where the words to whoever asked begin in the block's text; its length when it has none. */
    private static int chatterFrom(Block block, boolean listFollows) {
        List<Utterance> utterances = Utterance.of(block);
        int from = block.prose().text().length();
        int polite = 0;
        for (int i = utterances.size() - 1; i >= 0; i--) {
            Utterance utterance = utterances.get(i);
            if (isChatter(utterance, listFollows && i == utterances.size() - 1)) {
                from = utterance.start();
                polite = 0;
            } else {
                polite += utterance.tokens().size();
                if (polite > POLITE_WORDS) {
                    break;
                }
            }
        }
        // A polite word before it, alone, goes with it.
        int before = utterances.isEmpty() ? 0 : utterances.get(0).start();
        return from == before ? 0 : from;
    }

    private static boolean isChatter(Utterance utterance, boolean listFollows) {
        if (utterance.names(PUBLIC)) {
            return false;
        }
        for (PhraseBook.Match match : PHRASES.in(utterance.tokens())) {
            if (match.advice().equals("sure") || listFollows || offers(utterance, match)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence names a change to the text, behind the words that offer it. */
    private static boolean offers(Utterance utterance, PhraseBook.Match match) {
        boolean asker = utterance.tokens().stream().anyMatch(t -> isFirstPerson(t.lower()));
        boolean advises =
                utterance.tokens().stream().anyMatch(t -> ADVISING.stream().anyMatch(t.lower()::startsWith));
        return asker
                && !advises
                && utterance.tokens().stream()
                        .filter(t -> t.end() > match.start())
                        .anyMatch(t -> CHANGES.contains(t.lower()));
    }

    private static boolean isFirstPerson(String word) {
        return word.equals("je")
                || word.equals("j'")
                || word.equals("me")
                || word.equals("m'")
                || word.endsWith("-moi")
                || word.contains("-moi-");
    }
}
