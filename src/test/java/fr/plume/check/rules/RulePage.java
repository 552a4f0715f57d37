package fr.plume.check.rules;

import fr.plume.article.Article;
import fr.plume.article.Brief;
import fr.plume.article.MarkdownParser;
import fr.plume.article.Span;
import fr.plume.check.ArticleSummary;
import fr.plume.check.CorpusRule;
import fr.plume.check.Fix;
import fr.plume.check.Inspection;
import fr.plume.check.Mode;
import fr.plume.check.Rule;
import fr.plume.check.RuleInfo;
import fr.plume.check.RuleOptions;
import fr.plume.check.RuleSelection;
import fr.plume.check.Violation;
import fr.plume.source.Origin;
import fr.plume.source.Remarks;
import fr.plume.source.Source;
import fr.plume.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of {@code docs/rules} with its examples, which are run.
 *
 * <p>What an example needs stands behind the fence's language: {@code option.max=12} sets an option of the rule,
 * {@code mode=rewrite}, {@code variant=fr-CA} and a brief's keys ({@code min_words=20 keyphrase="modèle de langage"}) the
 * rest. A fence {@code source} right before an example is what its article was written from.
 *
 * @param incorrect examples in which the rule must find something
 * @param correct examples in which it must find nothing
 */
record RulePage(String id, List<String> sections, List<Example> incorrect, List<Example> correct) {

    private static final Pattern SETTING = Pattern.compile("([a-z_.]+)=(?:\"([^\"]*)\"|(\\S+))");

    record Example(Map<String, String> settings, String text, Optional<String> source) {

        List<Violation> run(Rule rule) {
            Article article = MarkdownParser.parse(text);
            Mode mode = "rewrite".equals(settings.get("mode")) ? Mode.REWRITE : Mode.CHECK;
            return rule.check(
                    new Inspection(article, brief(), mode, options(rule.info()), source.map(Example::source)));
        }

        private static Source source(String text) {
            return new Source(
                    new Origin("source.md", Origin.Format.MARKDOWN, "UTF-8", false),
                    Optional.empty(),
                    Optional.empty(),
                    MarkdownParser.parse(text),
                    List.of(),
                    Language.FRENCH,
                    Remarks.NONE);
        }

        /** Several articles in one example, each below a line {@code === NAME}. */
        List<Violation> run(CorpusRule rule) {
            List<ArticleSummary> articles = new ArrayList<>();
            for (String part : text.split("(?m)^=== ")) {
                if (!part.isEmpty()) {
                    int line = part.indexOf('\n');
                    Article article = MarkdownParser.parse(part.substring(line + 1));
                    articles.add(ArticleSummary.of(part.substring(0, line), article, RuleSelection.Wishes.NONE));
                }
            }
            return rule.check(articles, options(rule.info())).stream()
                    .map(CorpusRule.CorpusFinding::finding)
                    .map(f -> new Violation(f.rule(), f.severity(), Span.START, f.message(), Fix.NONE))
                    .toList();
        }

        private RuleOptions options(RuleInfo rule) {
            Map<String, Double> options = new HashMap<>();
            settings.forEach((key, value) -> {
                if (key.startsWith("option.")) {
                    options.put(rule.id() + key.substring("option".length()), Double.valueOf(value));
                }
            });
            return new RuleOptions(options, Set.of());
        }

        private Brief brief() {
            Brief.Variant variant = Brief.Variant.FR_FR;
            for (Brief.Variant v : Brief.Variant.values()) {
                variant = v.tag().equals(settings.get("variant")) ? v : variant;
            }
            List<Brief.OutlineHeading> outline = list("outline").stream()
                    .map(h -> h.startsWith("### ")
                            ? new Brief.OutlineHeading(3, h.substring(4))
                            : new Brief.OutlineHeading(2, h))
                    .toList();
            List<Brief.RequestedLink> links = list("links").stream()
                    .map(l -> new Brief.RequestedLink(l, ""))
                    .toList();
            Map<String, String> glossary = new HashMap<>();
            list("glossary").forEach(g -> glossary.put(g.split(">")[0], g.split(">")[1]));
            return new Brief(
                    Optional.ofNullable(settings.get("keyphrase")),
                    list("secondary_keyphrases"),
                    new Brief.Length(number("min_words"), number("max_words"), number("min_headings")),
                    Brief.Voice.NONE,
                    new Brief.Content(
                            Optional.ofNullable(settings.get("title")),
                            outline,
                            list("terms"),
                            links,
                            list("forbidden"),
                            glossary,
                            Optional.empty()),
                    variant);
        }

        private OptionalInt number(String key) {
            return settings.containsKey(key)
                    ? OptionalInt.of(Integer.parseInt(settings.get(key)))
                    : OptionalInt.empty();
        }

        private List<String> list(String key) {
            return settings.containsKey(key) ? List.of(settings.get(key).split("\\|")) : List.of();
        }
    }

    static RulePage read(Path file) {
        String id = file.getFileName().toString().replace(".md", "");
        List<String> sections = new ArrayList<>();
        List<Example> incorrect = new ArrayList<>();
        List<Example> correct = new ArrayList<>();
        List<String> lines = lines(file);
        Optional<String> source = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                sections.add(line.substring(3));
            } else if (line.startsWith("```")) {
                String fence = line.replaceFirst("[^`].*", "");
                int end = i + 1;
                while (!lines.get(end).equals(fence)) {
                    end++;
                }
                String text = String.join("\n", lines.subList(i + 1, end)) + "\n";
                if (line.equals(fence + "source")) {
                    source = Optional.of(text);
                    i = end;
                    continue;
                }
                Example example = new Example(settings(line), text, source);
                source = Optional.empty();
                String section = sections.isEmpty() ? "" : sections.get(sections.size() - 1);
                if (section.equals("Incorrect")) {
                    incorrect.add(example);
                } else if (section.equals("Correct")) {
                    correct.add(example);
                }
                i = end;
            }
        }
        return new RulePage(id, sections, incorrect, correct);
    }

    private static Map<String, String> settings(String fence) {
        Map<String, String> settings = new HashMap<>();
        Matcher matcher = SETTING.matcher(fence);
        while (matcher.find()) {
            settings.put(matcher.group(1), matcher.group(2) != null ? matcher.group(2) : matcher.group(3));
        }
        return settings;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
