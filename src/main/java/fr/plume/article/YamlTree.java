package fr.plume.article;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML with SnakeYAML's node tree, which knows where each key and value stands. */
final class YamlTree {

    /** More values than this are an attack by aliases, not metadata. */
    private static final int MOST_VALUES = 10_000;

    private final String text;
    private final int start;
    private final int end;
    private final Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();
    private final Set<Node> above = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;
    /** The last place that was asked for: SnakeYAML counts in code points, and mostly forwards. */
    private int knownIndex;

    private int knownOffset;

    private YamlTree(String text, Span yaml) {
        this.text = text;
        this.start = yaml.start();
        this.end = yaml.end();
        this.knownOffset = start;
    }

    /** The entries of {@code yaml}, a stretch of {@code text}; {@code span} is all of the metadata. */
    static FrontMatter read(String text, Span yaml, Span span) {
        YamlTree tree = new YamlTree(text, yaml);
        try {
            Node root =
                    new Yaml(new LoaderOptions()).compose(new StringReader(text.substring(yaml.start(), yaml.end())));
            if (root instanceof MappingNode map) {
                tree.map(map, "");
            } else if (root != null) {
                throw new YAMLException("not a list of keys and values");
            }
            return new FrontMatter(tree.entries, span, Optional.empty());
        } catch (MarkedYAMLException e) {
            // A quotation mark or bracket never closed is noticed further down; the fault is where it opens.
            boolean opened = e.getContext() != null
                    && (e.getContext().contains("scalar") || e.getContext().contains("flow"));
            Mark mark = opened && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark();
            int at = mark == null ? yaml.start() : tree.offset(mark);
            return tree.refused(e.getProblem(), new Span(at, at), span);
        } catch (YAMLException e) {
            return tree.refused(String.valueOf(e.getMessage()), new Span(yaml.start(), yaml.start()), span);
        }
    }

    private FrontMatter refused(String problem, Span at, Span span) {
        String firstLine = problem.lines().findFirst().orElse("");
        return new FrontMatter(Map.of(), span, Optional.of(new FrontMatter.Problem(firstLine, at)));
    }

    private void map(MappingNode map, String prefix) {
        if (!above.add(map)) {
            throw new YAMLException("an alias that holds itself");
        }
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                entry(prefix + key.getValue(), key, tuple.getValueNode());
            }
        }
        above.remove(map);
    }

    private void entry(String key, Node keyNode, Node value) {
        if (++values > MOST_VALUES) {
            throw new YAMLException("too many values");
        }
        Span keySpan = span(keyNode);
        if (value instanceof MappingNode map) {
            map(map, key + ".");
        } else if (value instanceof SequenceNode list) {
            entries.put(key, new FrontMatter.Entry(list(key, keyNode, list), keySpan, span(value)));
        } else if (value instanceof ScalarNode scalar) {
            List<String> one =
                    scalar.getTag().equals(Tag.NULL) || scalar.getValue().isEmpty()
                            ? List.of()
                            : List.of(scalar.getValue());
            entries.put(key, new FrontMatter.Entry(one, keySpan, span(value)));
        }
    }

    /** The scalars of a list; maps and lists in it get entries of their own, numbered from 0. */
    private List<String> list(String key, Node keyNode, SequenceNode list) {
        if (!above.add(list)) {
            throw new YAMLException("an alias that holds itself");
        }
        List<String> scalars = new ArrayList<>();
        int number = 0;
        for (Node item : list.getValue()) {
            if (++values > MOST_VALUES) {
                throw new YAMLException("too many values");
            }
            if (item instanceof ScalarNode scalar && !scalar.getValue().isEmpty()) {
                scalars.add(scalar.getValue());
            } else if (!(item instanceof ScalarNode)) {
                entry(key + "." + number, keyNode, item);
            }
            number++;
        }
        above.remove(list);
        return scalars;
    }

    private Span span(Node node) {
        int from = offset(node.getStartMark());
        Node last = node;
        // A list in lines is said to end where the next token begins, behind comments.
        while (last instanceof SequenceNode list
                && list.getFlowStyle() == DumperOptions.FlowStyle.BLOCK
                && !list.getValue().isEmpty()) {
            Node item = list.getValue().get(list.getValue().size() - 1);
            if (item.getStartMark().getIndex() < last.getStartMark().getIndex() || item == last) {
                break;
            }
            last = item;
        }
        int to = offset(last.getEndMark());
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return new Span(from, Math.max(from, to));
    }

    private int offset(Mark mark) {
        int index = mark.getIndex();
        if (index < knownIndex) {
            knownIndex = 0;
            knownOffset = start;
        }
        while (knownIndex < index && knownOffset < end) {
            knownOffset += Character.charCount(text.codePointAt(knownOffset));
            knownIndex++;
        }
        knownIndex = index;
        return knownOffset;
    }
}
