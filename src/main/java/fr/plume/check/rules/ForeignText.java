package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Block;
import fr.plume.article.Derived;
import fr.plume.article.Prose;
import fr.plume.check.Inspection;
import fr.plume.text.Folding;
import fr.plume.text.Language;
import fr.plume.text.LanguageDetector;
import fr.plume.text.LanguageGuess;
import fr.plume.text.Scripts;
import fr.plume.text.Sequence;
import fr.plume.text.Word;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the language rules share: the blocks they look at, and the language of the article as a whole. */
final class ForeignText {

    /** Nats from which a passage is surely not French; the real French sentences measured stay under 6. */
    static final double SURE = 8;

    /** Nats for a block to count as foreign in the article as a whole. */
    private static final double LIKELY = 4;

    /** Words from which a text without any usual French word is foreign, though nobody knows its language. */
    private static final int ENOUGH_WORDS = 30;

    /** A French text is made of usual French words for more than half; so few are in no French text. */
    private static final double HARDLY_FRENCH = 0.12;

    private static final Derived<Article, List<Block>> BLOCKS = Derived.by(ForeignText::blocksOf);

    private static final int TAG_LENGTH = 300;
    private static final String LANG = " lang=";

    private ForeignText() {}

    /** The blocks that should be French, headings included: no quotations, no footnotes, no bibliography. */
    static List<Block> blocks(Article article) {
        return article.get(BLOCKS);
    }

    private static List<Block> blocksOf(Article article) {
        List<Block> blocks = new ArrayList<>();
        Set<Integer> titles = TitleLists.items(article);
        int references = 0;
        for (Block block : article.blocks()) {
            if (block.isHeading()) {
                references = references > 0 && block.level() > references ? references : 0;
                references = references == 0 && isReferences(block) ? block.level() : references;
            }
            boolean skipped = references > 0 && !block.isHeading() && isReference(block)
                    || titles.contains(block.place().item());
            boolean looked = block.isText()
                    && block.kind() != Block.Kind.FOOTNOTE
                    && block.place().quoteDepth() == 0;
            if (looked && !skipped && Running.is(block) && !declaresLanguage(article, block)) {
                blocks.add(block);
            }
        }
        return Sequence.of(blocks);
    }

    /** An item of a list, or a paragraph with an address, a title in italics or a number: no sentence that ended up there. */
    private static boolean isReference(Block block) {
        return !block.isProseParagraph()
                || !block.prose().inlines().isEmpty()
                || block.prose().text().chars().anyMatch(Character::isDigit)
                || block.prose().text().indexOf('«') >= 0;
    }

    private static boolean isReferences(Block heading) {
        String key = Folding.key(heading.prose().text());
        return References.HEADINGS.contains(key)
                || List.of(key.split(" ")).stream().anyMatch(References.LISTS::contains)
                || namesLanguage(heading);
    }

    /** « Interventions en anglais »: what is listed there is not meant to be French. */
    private static boolean namesLanguage(Block heading) {
        List<Word> words = heading.prose().words();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i).lower();
            if (words.get(i - 1).lower().equals("en")
                    && !word.equals("français")
                    && References.LANGUAGES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static final class References {
        /** Words of a heading over works that are cited, whatever stands around them. */
        static final Set<String> LISTS = Set.of("references", "bibliographie", "publications", "webographie");

        static final Set<String> LANGUAGES = RuleData.words("languages.txt");
        static final Set<String> HEADINGS = Set.copyOf(RuleData.lines("bibliography-headings.txt"));
    }

    /** Whether the tag that opens the block says that it is in another language: {@code <p lang="en">}. */
    private static boolean declaresLanguage(Article article, Block block) {
        if (!block.place().html()) {
            return false;
        }
        String text = article.file().text();
        int from = block.prose().text().isEmpty()
                ? block.span().start()
                : block.prose().fileOffset(0);
        // Looked for in the tag alone: a search through the file for every block would take its square.
        String before =
                text.substring(Math.max(0, from - TAG_LENGTH), Math.min(text.length(), from + LANG.length() - 1));
        int open = before.lastIndexOf('<', from - Math.max(0, from - TAG_LENGTH));
        int lang = open < 0 ? -1 : before.indexOf(LANG, open);
        if (lang < 0) {
            return false;
        }
        int value = Math.max(0, from - TAG_LENGTH) + lang + LANG.length();
        value += value < text.length() && (text.charAt(value) == '"' || text.charAt(value) == '\'') ? 1 : 0;
        return !text.startsWith("fr", value);
    }

    /**
     * The language of the article when it is not French, {@link Language#UNKNOWN} for one that plume does not know; empty
     * when it is French or too short to tell.
     */
    static Optional<Language> of(Inspection inspection) {
        Map<Language, Integer> words = new EnumMap<>(Language.class);
        List<List<Word>> all = new ArrayList<>();
        List<Word> running = new ArrayList<>();
        int letters = 0;
        int strange = 0;
        for (Block block : blocks(inspection.article())) {
            String text = block.prose().text();
            letters += text.length();
            strange += isStrange(block.prose()) ? (int) (Scripts.foreignShare(text) * text.length()) : 0;
            OwnWords own = OwnWords.in(block, inspection.options().acceptedWords());
            all.add(own.of(block.prose().words()));
            if (block.isProseParagraph()) {
                running.addAll(all.get(all.size() - 1));
            }
            List<LanguageGuess> guesses = SentenceLanguages.of(block.prose(), own);
            for (int i = 0; i < guesses.size(); i++) {
                LanguageGuess guess = guesses.get(i);
                int said = own.count(block.prose().sentences().get(i).words());
                boolean tells = guess.language() == Language.FRENCH || guess.isForeign(LIKELY);
                words.merge(tells ? guess.language() : Language.UNKNOWN, said, Integer::sum);
            }
        }
        if (strange > letters / 2) {
            return Optional.of(Language.UNKNOWN);
        }
        return language(words, all, running);
    }

    private static boolean isStrange(Prose prose) {
        return Scripts.mayBeForeign(prose.repertoire())
                && !Scripts.foreign(prose.text()).isEmpty();
    }

    private static Optional<Language> language(
            Map<Language, Integer> words, List<List<Word>> said, List<Word> running) {
        int french = words.getOrDefault(Language.FRENCH, 0);
        if (2 * french >= said.stream().mapToInt(List::size).sum()) {
            return Optional.empty();
        }
        List<Word> all = said.stream().flatMap(List::stream).toList();
        Language most = Language.FRENCH;
        int foreign = 0;
        for (Map.Entry<Language, Integer> entry : words.entrySet()) {
            boolean known = entry.getKey() != Language.FRENCH && entry.getKey() != Language.UNKNOWN;
            foreign += known ? entry.getValue() : 0;
            most = known && entry.getValue() > words.getOrDefault(most, 0) || known && most == Language.FRENCH
                    ? entry.getKey()
                    : most;
        }
        if (foreign > french) {
            return LanguageDetector.detect(all).isForeign(SURE) ? Optional.of(most) : Optional.empty();
        }
        // A list of names in a French text has no French words either: what is told in sentences decides.
        List<Word> telling = 2 * running.size() >= ENOUGH_WORDS ? running : all;
        boolean hardly =
                all.size() >= ENOUGH_WORDS && LanguageDetector.detect(telling).frenchShare() < HARDLY_FRENCH;
        return hardly ? Optional.of(Language.UNKNOWN) : Optional.empty();
    }
}
