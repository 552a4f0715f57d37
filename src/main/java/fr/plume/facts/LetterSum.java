package fr.plume.facts;

import java.math.BigDecimal;
import java.util.List;

/** Adds up the words of one number: quatre-vingt-dix-sept, two hundred and five thousand. */
final class LetterSum {

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private NumberWords.Entry last;
    private int words;
    private boolean article;
    private boolean about;
    private boolean scaled;

    /** Takes the next word; false when it does not go on the number. */
    boolean add(NumberWords.Entry word) {
        boolean taken = switch (word.kind()) {
            case UNIT -> unit(word.value());
            case TEN -> ten(word.value());
            case HUNDRED -> hundred();
            case SCALE -> scale(word.value());
            case GROUP -> group(word.value());
            case HALF -> half();
        };
        if (taken) {
            last = word;
            words++;
        }
        return taken;
    }

    private boolean unit(BigDecimal value) {
        int unit = value.intValue();
        boolean fits = last == null
                || last.kind() == NumberWords.Kind.HUNDRED
                || last.kind() == NumberWords.Kind.SCALE
                || (last.kind() == NumberWords.Kind.TEN && (unit < 10 || isVigesimal()) && unit > 0)
                || (last.kind() == NumberWords.Kind.UNIT && last.value().intValue() == 10 && unit >= 7 && unit <= 9);
        if (fits) {
            article = last == null && unit == 1;
            current = current.add(value);
        }
        return fits;
    }

    /** soixante-dix, quatre-vingt-dix: the next unit goes up to 16 or 19. */
    private boolean isVigesimal() {
        int rest = current.intValue() % 100;
        return rest == 60 || rest == 80;
    }

    private boolean ten(BigDecimal value) {
        boolean fourTwenties = value.intValue() == 20
                && last != null
                && last.kind() == NumberWords.Kind.UNIT
                && last.value().intValue() == 4;
        if (fourTwenties) {
            current = current.add(BigDecimal.valueOf(76));
            return true;
        }
        boolean fits = last == null || last.kind() == NumberWords.Kind.HUNDRED || last.kind() == NumberWords.Kind.SCALE;
        if (fits) {
            current = current.add(value);
        }
        return fits;
    }

    private boolean hundred() {
        boolean fits = last == null
                || last.kind() == NumberWords.Kind.SCALE
                || (last.kind() == NumberWords.Kind.UNIT && current.intValue() < 20);
        if (fits) {
            BigDecimal hundreds = current.signum() == 0 ? BigDecimal.ONE : current;
            current = hundreds.multiply(BigDecimal.valueOf(100));
            article = false;
        }
        return fits;
    }

    private boolean scale(BigDecimal value) {
        boolean plural = last == null && value.intValue() != 1000;
        if (plural || (last != null && last.kind() == NumberWords.Kind.SCALE && current.signum() == 0 && !scaled)) {
            return false;
        }
        if (current.signum() == 0 && total.signum() > 0) {
            total = total.multiply(value);
        } else {
            total = total.add((current.signum() == 0 ? BigDecimal.ONE : current).multiply(value));
        }
        current = BigDecimal.ZERO;
        article = false;
        scaled = true;
        return true;
    }

    private boolean group(BigDecimal value) {
        boolean counted =
                last != null && (last.kind() == NumberWords.Kind.UNIT || last.kind() == NumberWords.Kind.HALF);
        if (!counted) {
            return false;
        }
        current = current.multiply(value);
        article = false;
        about = true;
        scaled = true;
        return true;
    }

    private boolean half() {
        boolean fits = last == null || article;
        if (fits) {
            current = new BigDecimal("0.5");
            article = false;
        }
        return fits;
    }

    boolean endsInTen() {
        return last.kind() == NumberWords.Kind.TEN;
    }

    boolean endsInHundred() {
        return last.kind() == NumberWords.Kind.HUNDRED || last.kind() == NumberWords.Kind.SCALE;
    }

    boolean isEmpty() {
        return words == 0;
    }

    Amount amount(int end, int length) {
        Amount.Form form = article ? Amount.Form.ARTICLE : about ? Amount.Form.ABOUT : Amount.Form.LETTERS;
        return new Amount(List.of(total.add(current)), end, form, scaled && length > 0);
    }
}
