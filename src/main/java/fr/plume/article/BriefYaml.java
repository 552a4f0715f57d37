package fr.plume.article;

import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.text.Nearest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a brief out of YAML nodes, so that a fault names its line. */
public final class BriefYaml {

    private static final String URL = "url";
    private static final String ANCHOR = "anchor";

    private final String file;

    /** @param file named in faults */
    public BriefYaml(String file) {
        this.file = file;
    }

    BriefValues read(String yaml) {
        Map<BriefKey, List<BriefValues.Item>> values = new EnumMap<>(BriefKey.class);
        for (NodeTuple pair : pairs(root(yaml))) {
            String name = scalar(pair.getKeyNode());
            BriefKey key =
                    BriefKey.named(name).orElseThrow(() -> unknownKey(pair.getKeyNode(), name, BriefKey.names()));
            values.put(key, items(key, pair.getValueNode()));
        }
        values.values().removeIf(List::isEmpty);
        return new BriefValues(values);
    }

    /** The key's values as the front matter of {@code article} nests them; none when it is written otherwise. */
    static List<BriefValues.Item> ofFrontMatter(Article article, BriefKey key) {
        String text = article.file().text(article.frontMatter().span());
        BriefYaml yaml = new BriefYaml("");
        try {
            String inner = text.replaceFirst("^---[^\n]*\n", "").replaceFirst("\n(---|\\.\\.\\.)[ \t]*\n*$", "\n");
            for (NodeTuple pair : pairs(yaml.root(inner))) {
                if (yaml.scalar(pair.getKeyNode()).equals(key.id())) {
                    return yaml.items(key, pair.getValueNode());
                }
            }
        } catch (UsageException e) {
            return List.of();
        }
        return List.of();
    }

    /**
     * The tree of a YAML text.
     *
     * @throws UsageException when it is no YAML
     */
    public Node root(String yaml) {
        try {
            LoaderOptions options = new LoaderOptions();
            options.setAllowDuplicateKeys(false);
            return new Yaml(options).compose(new StringReader(yaml));
        } catch (MarkedYAMLException e) {
            String line = e.getProblemMark() == null
                    ? file
                    : file + ":" + (e.getProblemMark().getLine() + 1);
            throw new UsageException(Message.of("brief.no-yaml", line, String.valueOf(e.getProblem())), e);
        } catch (YAMLException e) {
            throw new UsageException(Message.of("brief.no-yaml", file, String.valueOf(e.getMessage())), e);
        }
    }

    /** The entries of a map, none of an empty file; any other node has none either. */
    public static List<NodeTuple> pairs(Node node) {
        return node instanceof MappingNode map ? map.getValue() : List.of();
    }

    /** Where a node stands: the file and its 1-based line. */
    public String place(Node node) {
        return file + ":" + (node.getStartMark().getLine() + 1);
    }

    /**
     * The values that a node gives a key.
     *
     * @throws UsageException when they are none for it
     */
    public List<BriefValues.Item> items(BriefKey key, Node node) {
        List<BriefValues.Item> items = new ArrayList<>();
        switch (key.shape()) {
            case LINKS -> elements(node).forEach(n -> items.add(link(n)));
            case MAP -> {
                if (!(node instanceof MappingNode) && !isEmpty(node)) {
                    throw BriefReader.invalid(key, text(node), place(node));
                }
                pairs(node)
                        .forEach(
                                p -> items.add(new BriefValues.Item(scalar(p.getKeyNode()), scalar(p.getValueNode()))));
            }
            case LIST -> elements(node).forEach(n -> items.add(BriefValues.Item.of(scalar(n))));
            default -> {
                if (!isEmpty(node)) {
                    items.add(BriefValues.Item.of(scalar(node)));
                }
            }
        }
        items.forEach(i -> BriefReader.requireValid(key, i, place(node)));
        return items;
    }

    private static List<Node> elements(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        return isEmpty(node) ? List.of() : List.of(node);
    }

    private BriefValues.Item link(Node node) {
        if (node instanceof ScalarNode url) {
            return BriefValues.Item.of(url.getValue());
        }
        String url = "";
        String anchor = "";
        for (NodeTuple pair : pairs(node)) {
            switch (scalar(pair.getKeyNode())) {
                case URL -> url = scalar(pair.getValueNode());
                case ANCHOR -> anchor = scalar(pair.getValueNode());
                default -> throw BriefReader.invalid(BriefKey.LINKS, text(pair.getKeyNode()), place(node));
            }
        }
        if (url.isEmpty()) {
            throw BriefReader.invalid(BriefKey.LINKS, text(node), place(node));
        }
        return new BriefValues.Item(url, anchor);
    }

    /**
     * The text of a scalar.
     *
     * @throws UsageException when the node is a list or a map
     */
    public String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw new UsageException(Message.of("brief.no-text", place(node)));
    }

    /** The fault of a key that nobody knows; it names the nearest of {@code known}. */
    public UsageException unknownKey(Node node, String key, Collection<String> known) {
        return new UsageException(Message.of("brief.unknown-key", place(node), key, Nearest.to(key, known)));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar
                ? scalar.getValue()
                : node.getNodeId().toString();
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }
}
