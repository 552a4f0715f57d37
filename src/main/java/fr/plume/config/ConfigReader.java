package fr.plume.config;

import fr.plume.UsageException;
import fr.plume.article.BriefKey;
import fr.plume.article.BriefValues;
import fr.plume.article.BriefYaml;
import fr.plume.check.Option;
import fr.plume.check.RuleInfo;
import fr.plume.check.Severity;
import fr.plume.message.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a {@code plume.yml}. Every fault names the file, the line, the key and the nearest known one. */
final class ConfigReader {

    private static final String RULES = "rules";
    private static final String ACCEPTED_WORDS = "accepted_words";
    private static final String FOLDERS = "folders";
    private static final String SEVERITY = "severity";
    private static final String OFF = "off";

    private final BriefYaml yaml;
    private final List<RuleInfo> catalogue;

    private BriefValues brief = BriefValues.NONE;
    private final Map<SettingKey, Setting> settings = new HashMap<>();
    private final Map<String, Double> options = new HashMap<>();
    private final Map<String, Optional<Severity>> severities = new HashMap<>();
    private final Set<String> acceptedWords = new HashSet<>();
    private final Map<String, ConfigFile> folders = new HashMap<>();
    private final List<Setting> origins = new ArrayList<>();

    private ConfigReader(BriefYaml yaml, List<RuleInfo> catalogue) {
        this.yaml = yaml;
        this.catalogue = catalogue;
    }

    /**
     * What {@code text} says.
     *
     * @param name the file, named in faults
     * @throws UsageException when it is not YAML, or says what plume does not know
     */
    static ConfigFile read(String text, String name, List<RuleInfo> catalogue) {
        BriefYaml yaml = new BriefYaml(name);
        Node root = yaml.root(text);
        return root == null ? ConfigFile.EMPTY : new ConfigReader(yaml, catalogue).file(root, true);
    }

    private ConfigFile file(Node root, boolean outermost) {
        for (NodeTuple pair : pairs(root)) {
            entry(yaml.scalar(pair.getKeyNode()), pair, outermost);
        }
        return new ConfigFile(brief, settings, options, severities, acceptedWords, folders, origins);
    }

    /** The entries of a map; an empty value has none. */
    private List<NodeTuple> pairs(Node node) {
        boolean empty = node instanceof ScalarNode scalar && scalar.getValue().isBlank();
        if (!empty && !(node instanceof MappingNode)) {
            throw new UsageException(Message.of("config.no-map", yaml.place(node)));
        }
        Set<String> keys = new HashSet<>();
        for (NodeTuple pair : BriefYaml.pairs(node)) {
            String key = yaml.scalar(pair.getKeyNode());
            if (!keys.add(key)) {
                throw new UsageException(Message.of("config.twice", yaml.place(pair.getKeyNode()), key));
            }
        }
        return BriefYaml.pairs(node);
    }

    private void entry(String key, NodeTuple pair, boolean outermost) {
        Node value = pair.getValueNode();
        Optional<BriefKey> ofBrief = BriefKey.named(key);
        Optional<SettingKey> single = SettingKey.named(key);
        if (ofBrief.isPresent()) {
            brief = BriefValues.of(ofBrief.get(), yaml.items(ofBrief.get(), value))
                    .over(brief);
            origin(key, value);
        } else if (single.isPresent()) {
            settings.put(single.get(), new Setting(key, yaml.scalar(value), yaml.place(value)));
            origin(key, value);
        } else if (key.equals(RULES)) {
            pairs(value).forEach(this::rule);
        } else if (key.equals(ACCEPTED_WORDS)) {
            List<Node> words = value instanceof SequenceNode list ? list.getValue() : List.of(value);
            words.forEach(w -> acceptedWords.add(yaml.scalar(w).toLowerCase(Locale.ROOT)));
        } else if (key.equals(FOLDERS) && outermost) {
            pairs(value).forEach(this::folder);
        } else {
            throw yaml.unknownKey(pair.getKeyNode(), key, known(outermost));
        }
    }

    private static List<String> known(boolean outermost) {
        return Stream.of(
                        BriefKey.names(),
                        SettingKey.names(),
                        List.of(RULES, ACCEPTED_WORDS),
                        outermost ? List.of(FOLDERS) : List.<String>of())
                .flatMap(List::stream)
                .toList();
    }

    private void folder(NodeTuple pair) {
        String name = yaml.scalar(pair.getKeyNode()).replace('\\', '/').replaceAll("^\\./|/$", "");
        folders.put(name, new ConfigReader(yaml, catalogue).file(pair.getValueNode(), false));
    }

    private void rule(NodeTuple pair) {
        String id = yaml.scalar(pair.getKeyNode());
        RuleInfo rule = catalogue.stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> yaml.unknownKey(
                        pair.getKeyNode(),
                        id,
                        catalogue.stream().map(RuleInfo::id).toList()));
        if (pair.getValueNode() instanceof ScalarNode severity) {
            severity(rule, severity);
            return;
        }
        for (NodeTuple setting : pairs(pair.getValueNode())) {
            String key = yaml.scalar(setting.getKeyNode());
            if (key.equals(SEVERITY)) {
                severity(rule, setting.getValueNode());
            } else {
                option(rule, key, setting);
            }
        }
    }

    private void severity(RuleInfo rule, Node node) {
        String name = yaml.scalar(node);
        severities.put(
                rule.id(),
                severity(name)
                        .orElseThrow(() -> new UsageException(
                                Message.of("config.bad-severity", yaml.place(node), name, rule.id()))));
        origin(RULES + "." + rule.id() + "." + SEVERITY, node);
    }

    /** The weight of that name, an empty one for {@code off}; nothing for any other name. YAML reads off as false. */
    static Optional<Optional<Severity>> severity(String name) {
        if (name.equals(OFF) || name.equals("false")) {
            return Optional.of(Optional.empty());
        }
        return Stream.of(Severity.values())
                .filter(s -> s.id().equals(name))
                .map(Optional::of)
                .findFirst();
    }

    private void option(RuleInfo rule, String key, NodeTuple pair) {
        List<String> names = Stream.concat(rule.options().stream().map(Option::name), Stream.of(SEVERITY))
                .toList();
        if (!names.contains(key)) {
            throw yaml.unknownKey(pair.getKeyNode(), key, names);
        }
        String value = yaml.scalar(pair.getValueNode());
        options.put(
                rule.id() + "." + key,
                number(value)
                        .orElseThrow(() -> new UsageException(
                                Message.of("config.no-number", yaml.place(pair.getValueNode()), value, key))));
        origin(RULES + "." + rule.id() + "." + key, pair.getValueNode());
    }

    /** A number, or a switch as 1 and 0. */
    private static Optional<Double> number(String value) {
        return switch (value) {
            case "true", "on", "yes" -> Optional.of(1.0);
            case "false", "off", "no" -> Optional.of(0.0);
            default ->
                value.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") ? Optional.of(Double.valueOf(value)) : Optional.empty();
        };
    }

    private void origin(String key, Node value) {
        String written = value instanceof ScalarNode scalar ? scalar.getValue() : "…";
        origins.add(new Setting(key, written, yaml.place(value)));
    }
}
