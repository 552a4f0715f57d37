package fr.plume.llm;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Takes known secrets, and whatever looks like one, out of text that others wrote. */
public final class Redaction {

    private static final String MASK = "[…]";

    /** Shorter keys are test keys, and may be words of an article. */
    private static final int SHORTEST_IN_PROSE = 8;

    /** A run of this many characters of a secret is taken as part of it. */
    private static final int TELLING = 8;

    private static final Pattern LOOKS_SECRET = Pattern.compile("(?i)\\bBearer\\s{1,4}\\S{1,4096}"
            + "|\\b(?:sk|pk|rk|gsk|xai)-[\\w*.…-]{4,4096}"
            + "|\\bAIza[\\w*.…-]{4,4096}"
            + "|(?<=[?&](?:key|api_key|apikey|token|access_token)=)[^&\\s\"']{1,4096}"
            + "|[\\w-]{0,64}[*•…]{2,4096}[\\w-]{0,64}");

    private final List<String> forms;
    private final Set<String> pieces = new HashSet<>();

    /** @param secrets what must never be seen */
    public Redaction(Collection<ApiKey> secrets) {
        TreeSet<String> all = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (ApiKey key : secrets) {
            String secret = key.value();
            all.add(secret);
            all.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
            all.add(Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
            all.add(secret.replace("/", "\\/"));
        }
        this.forms = List.copyOf(all);
        for (String form : forms) {
            String folded = folded(form);
            for (int i = 0; i + TELLING <= folded.length(); i++) {
                pieces.add(folded.substring(i, i + TELLING));
            }
        }
    }

    /** An answer of a model: whole secrets leave it, nothing else changes. */
    public String prose(String text) {
        String clean = text;
        for (String form : forms) {
            if (form.length() >= SHORTEST_IN_PROSE) {
                clean = clean.replace(form, MASK);
            }
        }
        return clean;
    }

    /** What a server says about a fault: secrets leave it whole, in part or masked, and so does all that looks like one. */
    public String message(String text) {
        String clean = text;
        for (String form : forms) {
            clean = clean.replace(form, MASK);
        }
        return LOOKS_SECRET.matcher(withoutPieces(clean)).replaceAll(MASK);
    }

    private String withoutPieces(String text) {
        if (pieces.isEmpty()) {
            return text;
        }
        String folded = folded(text);
        BitSet secret = new BitSet(text.length());
        for (int i = 0; i + TELLING <= folded.length(); i++) {
            if (pieces.contains(folded.substring(i, i + TELLING))) {
                secret.set(i, i + TELLING);
            }
        }
        StringBuilder clean = new StringBuilder(text.length());
        int from = 0;
        for (int start = secret.nextSetBit(0); start >= 0; start = secret.nextSetBit(from)) {
            clean.append(text, from, start).append(MASK);
            from = secret.nextClearBit(start);
        }
        return clean.append(text, from, text.length()).toString();
    }

    /** Lower case of equal length: some letters grow in other locales and scripts. */
    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
