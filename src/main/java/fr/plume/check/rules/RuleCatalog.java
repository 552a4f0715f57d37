package fr.plume.check.rules;

import fr.plume.check.CorpusRule;
import fr.plume.check.Family;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All rules, in the order of the catalogue. */
public final class RuleCatalog {

    private static final List<Rule> STRUCTURE = List.of(
            new MissingTitle(),
            new MultipleH1(),
            new SkippedHeadingLevel(),
            new MissingSubheadings(),
            new LongSection(),
            new ThinSection(),
            new EmptySection(),
            new DuplicateHeading(),
            new GenericHeading(),
            new NumberedHeading(),
            new BoldAsHeading(),
            new LongHeading(),
            new HeadingPunctuation(),
            new TitleCaseHeading(),
            new AllCapsHeading(),
            new ListHeavy(),
            new BrokenMarkdown(),
            new OutlineNotFollowed(),
            new MissingRequestedLink(),
            new ForbiddenTerm(),
            new MissingTerm(),
            new SecondaryKeyphraseMissing(),
            new RejectedSpelling());

    private static final List<Rule> READING = List.of(
            new TooShort(),
            new TooLong(),
            new LongParagraph(),
            new LongSentences(),
            new HardToRead(),
            new PassiveVoice(),
            new FewTransitions(),
            new RepeatedOpening(),
            new RepeatedPassage(),
            new MixedAddress(),
            new RelativeDate());

    private static final List<Rule> LANGUAGE =
            List.of(new WrongLanguage(), new ForeignPassage(), new ForeignHeading(), new ForeignScript());

    private static final List<Rule> SEARCH = List.of(
            new MissingMetaDescription(),
            new MetaDescriptionLength(),
            new TitleTooWide(),
            new TitleTooShort(),
            new BadSlug(),
            new KeyphraseMissingInTitle(),
            new KeyphraseMissingInIntroduction(),
            new KeyphraseMissingInHeadings(),
            new KeyphraseMissingInDescription(),
            new KeyphraseMissingInSlug(),
            new KeyphraseStuffing(),
            new KeyphraseTooRare(),
            new CompetingLink(),
            new NoInternalLink(),
            new NoOutboundLink(),
            new NoImage(),
            new ImageWithoutAlt(),
            new VagueAnchor());

    private static final List<Rule> FRENCH = List.of(
            new NonbreakingSpace(),
            new StraightQuotes(),
            new UnbalancedQuotes(),
            new MixedApostrophes(),
            new PunctuationSpacing(),
            new UnaccentedCapital(),
            new CapitalInExcess(),
            new MissingLigature(),
            new DigitGrouping(),
            new DecimalPoint(),
            new CurrencyBeforeNumber(),
            new OrdinalForm(),
            new PluralUnderTwo(),
            new HourForm(),
            new InvisibleCharacters(),
            new Mojibake(),
            new Pleonasm(),
            new Confusion(),
            new Calque(),
            new StockPhrase());

    private static final List<Rule> HYGIENE = List.of(
            new WrappedAnswer(),
            new Preamble(),
            new ClosingChatter(),
            new ReasoningTrace(),
            new MetaNote(),
            new HtmlInMarkdown(),
            new TruncatedEnd(),
            new Refusal(),
            new Placeholder(),
            new FakeCitation(),
            new PromptLeak(),
            new Emoji());

    private static final List<Rule> SOURCE = List.of(
            new InventedQuote(),
            new InventedLink(),
            new InventedNumber(),
            new InventedName(),
            new AlteredQuote(),
            new AlteredFact(),
            new MissingFact(),
            new LostLink(),
            new LostImage(),
            new CopiedPassage(),
            new UnsupportedSentence());

    private static final List<Rule> ALL = java.util.stream.Stream.of(
                    STRUCTURE, READING, LANGUAGE, SEARCH, FRENCH, HYGIENE, SOURCE)
            .flatMap(List::stream)
            .toList();

    /** Rules that look at all articles of a run; in the catalogue they close the chapter on search. */
    private static final List<CorpusRule> CORPUS = List.of(new DuplicateMetadata(), new NearDuplicate());

    private static final List<RuleInfo> INFOS = infosInOrder();

    private RuleCatalog() {}

    private static List<RuleInfo> infosInOrder() {
        List<RuleInfo> infos = new ArrayList<>();
        ALL.forEach(r -> infos.add(r.info()));
        int last = 0;
        for (int i = 0; i < infos.size(); i++) {
            last = infos.get(i).family() == Family.SEARCH ? i + 1 : last;
        }
        infos.addAll(last, CORPUS.stream().map(CorpusRule::info).toList());
        return List.copyOf(infos);
    }

    /** Every rule that looks at one article, in order. */
    public static List<Rule> all() {
        return ALL;
    }

    /** Every rule that looks at all articles of a run, in order. */
    public static List<CorpusRule> corpus() {
        return CORPUS;
    }

    /** What is known of every rule, those across articles included, in order. */
    public static List<RuleInfo> infos() {
        return INFOS;
    }

    /** The chapter of the rule with this id. */
    public static Optional<Family> family(String id) {
        return INFOS.stream()
                .filter(i -> i.id().equals(id))
                .map(RuleInfo::family)
                .findFirst();
    }

    /** The rule with this id that looks at one article. */
    public static Optional<Rule> byId(String id) {
        return ALL.stream().filter(r -> r.info().id().equals(id)).findFirst();
    }
}
