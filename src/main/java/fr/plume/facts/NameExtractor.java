package fr.plume.facts;

import java.util.Set;

/** Finds names and products by their capitals. */
final class NameExtractor {

    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "van", "von", "der", "den", "di", "da", "del", "al", "ben", "of",
            "the");
    private static final Set<String> TITLES = Set.of(
            "m", "mm", "mme", "mlle", "dr", "mr", "mrs", "ms", "pr", "me", "maitre", "monsieur", "madame", "st", "ste");

    /** What joins the parts of a compound name between hyphens: Ille-et-Vilaine, Aix-en-Provence. */
    private static final Set<String> COMPOUNDING = Set.of(
            "et", "en", "sur", "sous", "de", "du", "des", "la", "le", "les", "lès", "l", "d", "au", "aux", "a", "on",
            "upon", "in", "by", "of", "and", "the");

    /** Words of the longest run that is a name; what goes on longer is shouting or a list. */
    private static final int LONGEST = 12;

    private final Stretch stretch;
    private final Findings findings;
    private final Casing casing;

    NameExtractor(Stretch stretch, Findings findings, Casing casing) {
        this.stretch = stretch;
        this.findings = findings;
        this.casing = casing;
    }

    /** Products first: their figures are no counts. */
    void products() {
        int i = 0;
        while (i < stretch.size()) {
            i = Math.max(i + 1, findings.isFree(i) && startsName(i) ? run(i, true) : i);
        }
    }

    void names() {
        int i = 0;
        while (i < stretch.size()) {
            i = Math.max(i + 1, findings.isFree(i) && startsName(i) ? run(i, false) : i);
        }
    }

    private boolean startsName(int i) {
        Token token = stretch.token(i);
        if (!token.isWord()) {
            return false;
        }
        if (i > 0 && stretch.mark(i - 1, "@") && stretch.touching(i - 1)) {
            return false;
        }
        boolean elided = token.text().length() == 1
                && i + 1 < stretch.size()
                && stretch.token(i + 1).isApostrophe();
        return !elided && isCapital(token);
    }

    private static boolean isCapital(Token token) {
        return token.isCapitalised() || (token.isWord() && hasInnerCapital(token.text()));
    }

    private static boolean hasInnerCapital(String text) {
        for (int k = 1; k < text.length(); k++) {
            if (Character.isUpperCase(text.charAt(k))) {
                return true;
            }
        }
        return false;
    }

    /** Reads the run that begins at {@code start}; adds it when it is what is looked for; the index after it. */
    private int run(int start, boolean products) {
        int end = endOfRun(start);
        int from = withoutFirst(start, end);
        if (from >= end) {
            return end;
        }
        int product = new ProductNumber(stretch, findings).end(end);
        if (product > end || isGlued(from, end)) {
            if (products) {
                findings.add(
                        FactType.PRODUCT,
                        from,
                        product,
                        new Wording(NameKey.of(stretch, from, product)),
                        standing(from, end));
            }
            return product;
        }
        if (!products && isName(from, end) && !Shouting.is(stretch, from, end)) {
            findings.add(
                    FactType.NAME,
                    from,
                    withApostrophe(end),
                    new Wording(NameKey.of(stretch, from, end)),
                    standing(from, end));
        }
        return end;
    }

    /** MaPrimeRénov’: the apostrophe that cuts a made-up name short is a part of it. */
    private int withApostrophe(int end) {
        boolean coined = end < stretch.size()
                && stretch.token(end).isApostrophe()
                && stretch.touching(end - 1)
                && hasInnerCapital(stretch.token(end - 1).text())
                && !isAcronym(stretch.token(end - 1).text());
        boolean cut =
                coined && !(stretch.touching(end) && stretch.token(end + 1).isWord());
        return cut ? end + 1 : end;
    }

    private int endOfRun(int start) {
        int end = start + 1;
        // « Pour Odile de Villers »: what only begins the sentence is no part of the name.
        int words = Vocabulary.isFunctionWord(stretch.token(start).folded()) ? 0 : 1;
        while (words < LONGEST && end < stretch.size() && findings.isFree(end)) {
            int next = afterJoint(end, words);
            if (next < 0 || Shouting.endsLine(stretch, start, end)) {
                return end;
            }
            end = next + 1;
            words++;
        }
        return end;
    }

    /** The capitalised token that goes on the run at {@code i}, over a hyphen, an initial's stop or a particle; or -1. */
    private int afterJoint(int i, int words) {
        if (continues(i)) {
            return i;
        }
        Token token = stretch.token(i);
        boolean joint =
                (token.isHyphen() || token.is("&") || token.is("/")) && stretch.touching(i - 1) && stretch.touching(i);
        if (joint
                && stretch.wordIn(i + 1, COMPOUNDING)
                && stretch.touching(i + 1)
                && i + 2 < stretch.size()
                && stretch.token(i + 2).isHyphen()
                && stretch.touching(i + 2)
                && continues(i + 3)) {
            return i + 3;
        }
        boolean apostrophe = token.isApostrophe() && stretch.touching(i - 1) && stretch.touching(i);
        // « J.-P. », but « DALL-E. » ends its sentence.
        boolean compound = i > 2 && stretch.token(i - 2).isHyphen() && !stretch.mark(i - 3, ".");
        boolean initial =
                token.is(".") && stretch.token(i - 1).text().length() == 1 && stretch.touching(i - 1) && !compound;
        if ((joint || apostrophe || initial || token.is("&")) && continues(i + 1)) {
            return i + 1;
        }
        if (words > 1 || !token.isWord() || !PARTICLES.contains(token.folded())) {
            return -1;
        }
        int at = i + 1;
        at += at < stretch.size() && stretch.token(at).isApostrophe() ? 1 : 0;
        at += stretch.wordIn(at, Set.of("la", "le", "les", "the")) && !isCapital(stretch.token(at)) ? 1 : 0;
        at += at < stretch.size() && stretch.token(at).isApostrophe() ? 1 : 0;
        return continues(at) ? at : -1;
    }

    private boolean continues(int i) {
        return i < stretch.size()
                && findings.isFree(i)
                && isCapital(stretch.token(i))
                && Months.of(stretch.token(i), stretch.language())
                        .filter(m -> !m.weak())
                        .isEmpty();
    }

    /** Past what only begins a sentence, and past M., Mme, Dr. */
    private int withoutFirst(int start, int end) {
        int from = start;
        boolean moved = true;
        while (moved && from < end) {
            Token token = stretch.token(from);
            boolean title = TITLES.contains(token.folded());
            boolean opening =
                    Casing.isInitial(stretch, from) && isOrdinary(token, end - from == 1) && !isOfCouple(from, end);
            boolean function =
                    token.text().length() > 1 && Vocabulary.isFunctionWord(token.folded()) && !isAcronym(token.text());
            moved = title || opening || function || !token.isWord();
            from += moved ? 1 : 0;
        }
        return from;
    }

    /** « Hélène et Marc Ravel »: a given name that begins a sentence, joined to another name. */
    private boolean isOfCouple(int from, int end) {
        return end - from == 1
                && NameMatcher.isGivenName(stretch.token(from).folded())
                && (stretch.word(end, "et") || stretch.word(end, "and"))
                && continues(end + 1);
    }

    /** Whether a first word may be there for its sentence only. */
    private boolean isOrdinary(Token token, boolean alone) {
        if (isAcronym(token.text()) || hasInnerCapital(token.text())) {
            return false;
        }
        boolean inside = casing.capitalised().contains(token.folded());
        return casing.lower().contains(token.folded())
                || (alone && !inside)
                || Vocabulary.isFunctionWord(token.folded());
    }

    private static boolean isAcronym(String text) {
        return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
    }

    /** Longer words in capitals are words in capitals. */
    private static boolean isShortAcronym(String text) {
        return isAcronym(text) && text.length() <= 6;
    }

    private boolean isName(int from, int end) {
        if (end - from > 1) {
            return true;
        }
        Token token = stretch.token(from);
        boolean month = Months.of(token, stretch.language()).isPresent();
        return token.text().length() > 1 && !month && !Vocabulary.isNoName(token.folded());
    }

    /** GPT4, LLaMA2: one word that ends in figures. */
    private boolean isGlued(int from, int end) {
        String text = stretch.token(end - 1).text();
        return end - from == 1 && text.length() > 2 && Character.isDigit(text.charAt(text.length() - 1));
    }

    private Standing standing(int from, int end) {
        boolean common = true;
        for (int i = from; i < end; i++) {
            Token token = stretch.token(i);
            common &= !token.isWord() || (casing.lower().contains(token.folded()) && !isShortAcronym(token.text()));
        }
        // Headings don't testify, unless they name a person: no style of title spells words so.
        boolean heading = stretch.block().isHeading() && !NameMatcher.isPerson(NameKey.of(stretch, from, end));
        return common || heading ? Standing.MENTIONED : Standing.STATED;
    }
}
