package fr.plume.check.rules;

import fr.plume.article.Block;
import fr.plume.article.Inline;
import fr.plume.article.Prose;
import fr.plume.article.Span;
import fr.plume.text.Characters;
import fr.plume.text.Elision;
import fr.plume.text.Word;
import fr.plume.text.WordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place that addresses the reader.
 *
 * @param familiar whether as « tu »
 * @param offset the word's, in the text of its block
 * @param span the word
 */
record Address(boolean familiar, int offset, Span span) {

    /** « Ton » is a noun as often: see {@link #isOwn}. */
    private static final Set<String> TU = Set.of("tu", "toi", "te", "ta", "tes", "toi-même");

    /** Words before which « ton » is a noun. */
    private static final Set<String> TONE = Set.of(
            "le", "un", "ce", "du", "au", "mon", "son", "leur", "votre", "notre", "de", "en", "bon", "même", "demi",
            "autre", "quel", "chaque", "aucun", "juste", "vrai", "nouveau", "quelque", "les", "des");

    private static final Set<String> VOUS =
            Set.of("vous", "votre", "vos", "vous-même", "vous-mêmes", "vôtre", "vôtres");

    private static final Integer NOBODY_MET = 0;
    private static final Integer SPEAKS_TU = 1;
    private static final Integer SPEAKS_VOUS = 2;

    /** What a word may say by its letters alone. */
    private static final WordForm.Trait<Integer> SPEAKS = WordForm.Trait.of(f -> {
        String word = f.lower();
        boolean tu = isTu(word) || word.equals("ton");
        return tu ? SPEAKS_TU : VOUS.contains(word) || word.endsWith("-vous") ? SPEAKS_VOUS : NOBODY_MET;
    });

    /** A question is over after so many characters; what goes on is none. */
    private static final int LONGEST_QUESTION = 300;

    /** Compounds and set phrases that address nobody. */
    private static final Set<String> NOBODY = Set.of("rendez-vous", "garde-à-vous", "sauve-qui-peut", "va-et-vient");

    /**
     * The places of a block, outside quotations, dialogue, titles in italics and the text of links; a heading or a line in
     * bold that asks a question may speak to somebody who is interviewed.
     */
    static List<Address> in(Block block) {
        if (!block.isText() || block.place().quoteDepth() > 0 || isDialogue(block) || isQuestionPut(block)) {
            return List.of();
        }
        Prose prose = block.prose();
        List<Address> found = new ArrayList<>();
        for (int i = 0; i < prose.words().size(); i++) {
            Word word = prose.words().get(i);
            if (word.form().get(SPEAKS) == NOBODY_MET) {
                continue;
            }
            // « Des options en veux-tu en voilà ».
            boolean idiom = i > 0
                    && word.lower().equals("veux-tu")
                    && prose.words().get(i - 1).lower().equals("en");
            boolean tu = isTu(word.lower()) && !idiom || isOwn(prose, i);
            if ((tu || isVous(prose.words(), i)) && !isTitle(prose, word) && !isAnswered(prose.text(), word.end())) {
                found.add(new Address(tu, word.start(), prose.span(word.start(), word.end())));
            }
        }
        if (!found.isEmpty()) {
            Quoted quoted = Quoted.in(block);
            found.removeIf(a -> quoted.at(a.offset()));
        }
        return found;
    }

    /** Whether some word of a block could say « tu »; cheap, and false for nearly every article. */
    static boolean mayBeFamiliar(Block block) {
        for (Word word : block.prose().words()) {
            if (word.form().get(SPEAKS) == SPEAKS_TU) {
                return true;
            }
        }
        return false;
    }

    /** « Ton panier », not « le ton juste », « changer de ton ». */
    private static boolean isOwn(Prose prose, int at) {
        List<Word> words = prose.words();
        if (!words.get(at).lower().equals("ton") || at + 1 == words.size()) {
            return false;
        }
        boolean noun = at > 0 && TONE.contains(Elision.strip(words.get(at - 1).lower()))
                // « Au traditionnel ton obscur »: an adjective between.
                || at > 1 && TONE.contains(Elision.strip(words.get(at - 2).lower())) && isWord(prose, at - 1);
        String between =
                prose.text().substring(words.get(at).end(), words.get(at + 1).start());
        return !noun && between.length() == 1 && Characters.isSpace(between.charAt(0));
    }

    /** Whether nothing but spaces stands around the word at {@code at}. */
    private static boolean isWord(Prose prose, int at) {
        List<Word> words = prose.words();
        String before =
                prose.text().substring(words.get(at - 1).end(), words.get(at).start());
        String after =
                prose.text().substring(words.get(at).end(), words.get(at + 1).start());
        return before.isBlank() && after.isBlank();
    }

    private static boolean isTu(String word) {
        if (word.startsWith("t") && (TU.contains(word) || word.startsWith("t'"))) {
            return true;
        }
        return word.endsWith("-tu") || word.endsWith("-toi");
    }

    private static boolean isVous(List<Word> words, int at) {
        String word = words.get(at).lower();
        boolean please = at > 0
                && words.get(at - 1).lower().equals("s'il")
                && at + 1 < words.size()
                && words.get(at + 1).lower().startsWith("pla");
        return (VOUS.contains(word) || word.endsWith("-vous") && !NOBODY.contains(word)) && !please;
    }

    /** Whether its sentence is a question that a quotation answers. */
    private static boolean isAnswered(String text, int from) {
        int i = from;
        int limit = Math.min(text.length(), from + LONGEST_QUESTION);
        while (i < limit && ".!?…".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        if (i == limit || text.charAt(i) != '?') {
            return false;
        }
        i++;
        while (i < text.length() && Characters.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && "«“\"".indexOf(text.charAt(i)) >= 0;
    }

    /** Part of a name (« Vos démarches essentielles »), a title in italics, the text of a link. */
    private static boolean isTitle(Prose prose, Word word) {
        boolean name = Character.isUpperCase(word.text().charAt(0)) && !WordCases.opens(prose.text(), word.start());
        return name || prose.within(Inline.Kind.LINK, word.start()) || prose.within(Inline.Kind.EMPHASIS, word.start());
    }

    private static boolean addresses(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (isTu(words.get(i).lower()) || isVous(words, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDialogue(Block block) {
        String text = block.prose().text();
        return !text.isEmpty() && "—–-".indexOf(text.charAt(0)) >= 0;
    }

    /** Whether a heading, or a line in bold, asks somebody addressed as « tu » or « vous ». */
    static boolean isQuestionPut(Block block) {
        String text = block.prose().text().strip();
        boolean question = text.endsWith("?");
        boolean bold = block.prose().within(Inline.Kind.STRONG, 0)
                && block.prose().within(Inline.Kind.STRONG, Math.max(0, text.length() - 1));
        return question
                && (block.isHeading() || bold)
                && addresses(block.prose().words());
    }
}
