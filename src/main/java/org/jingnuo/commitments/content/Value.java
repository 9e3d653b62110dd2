package org.jingnuo.commitments.content;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingnuo.commitments.Passage;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One value of a content file, with the line it stands on. A read that does not find what it asks for notes a mistake
 * and gives a stand-in (an empty text, an empty list, null), so that the rest of the file is read too. A value that is
 * absent gives stand-ins in silence: that it is missing has been noted already.
 */
public final class Value {

    private final String file;
    private final int line;
    private final @Nullable Node node;
    private final String name;
    private final Mistakes mistakes;
    private final Map<String, Value> fields = new HashMap<>();

    private Value(String file, int line, @Nullable Node node, String name, Mistakes mistakes) {
        this.file = file;
        this.line = line;
        this.node = node;
        this.name = name;
        this.mistakes = mistakes;
    }

    static Value of(String file, Node node, Mistakes mistakes) {
        return new Value(file, lineOf(node), node, "the file", mistakes);
    }

    static Value absent(String file, Mistakes mistakes) {
        return new Value(file, 0, null, "the file", mistakes);
    }

    /** Notes that this value is wrong. */
    public void wrong(String what, String mend) {
        mistakes.add(file, line, what, mend);
    }

    /** Whether the file has nothing here. */
    public boolean isAbsent() {
        return node == null;
    }

    /** Whether the file has {@code null} here. */
    public boolean isNull() {
        return node == null || node.getTag().equals(Tag.NULL);
    }

    /**
     * Takes this value as a mapping with these keys and no others.
     *
     * @param keys those that may be left out end in {@code ?}
     * @return this
     */
    public Value withKeys(String... keys) {
        if (node == null) {
            return this;
        }
        if (!(node instanceof MappingNode mapping)) {
            wrong(name + " is not a mapping", "Write keys and values: " + listed(keys));
            return this;
        }
        var known = Arrays.stream(keys).map(key -> key.replace("?", "")).collect(Collectors.toSet());
        for (var tuple : mapping.getValue()) {
            var key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
            var value = new Value(file, lineOf(tuple.getKeyNode()), tuple.getValueNode(), key, mistakes);
            if (!known.contains(key)) {
                value.wrong("the key " + shown(key) + " is unknown", "Take it out or write one of: " + listed(keys));
            } else if (fields.containsKey(key)) {
                value.wrong("the key " + key + " stands twice", "Keep one of the two");
            } else {
                fields.put(key, new Value(file, lineOf(tuple.getValueNode()), tuple.getValueNode(), key, mistakes));
            }
        }
        Arrays.stream(keys)
                .filter(key -> !key.endsWith("?") && !fields.containsKey(key))
                .forEach(key -> wrong("the key " + key + " is missing", "Add " + key + ": …"));
        return this;
    }

    /** The value of a key that {@link #withKeys} named; absent, on this value's line, when the file has none. */
    public Value get(String key) {
        var found = fields.get(key);
        return found != null ? found : new Value(file, line, null, key, mistakes);
    }

    /** The items of a list; empty, with the mistake noted, when this is none. */
    public List<Value> items() {
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            wrong(name + " is not a list", "Write a list: [] or one item a line, each after a dash");
            return List.of();
        }
        var items = new ArrayList<Value>();
        for (var item : sequence.getValue()) {
            items.add(new Value(file, lineOf(item), item, "an item of " + name, mistakes));
        }
        return items;
    }

    /** A text that is not blank. */
    public String text() {
        if (node == null) {
            return "";
        }
        if (!(node instanceof ScalarNode scalar)) {
            wrong(name + " is not a text", "Write one text");
            return "";
        }
        var text = scalar.getValue();
        if (text.isBlank()) {
            wrong(name + " is empty", "Write the text");
            return "";
        }
        if (!node.getTag().equals(Tag.STR)) {
            wrong(name + " is read as a number, date or truth value", "Put it in quotes: \"" + shown(text) + "\"");
            return "";
        }
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE || c < ' ' && c != '\n')) {
            wrong(name + " holds a character that is no text", "Take the escaped character out");
            return "";
        }
        return text.strip();
    }

    /** Chinese and English, neither blank, no Chinese in the English. */
    public Bilingual bilingual() {
        var both = bilingualWithChineseWords();
        if (both.en().codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            get("en").wrong(name + ".en holds Chinese characters", "Write it in English");
        }
        return both;
    }

    /** Chinese and English, neither blank; the English may speak of Chinese words, as a note does. */
    public Bilingual bilingualWithChineseWords() {
        if (fields.isEmpty()) {
            withKeys("zh", "en");
        }
        return new Bilingual(get("zh").text(), get("en").text());
    }

    /** A number as it stands, or null. Only plain decimal digits are one. */
    public @Nullable BigDecimal decimal() {
        if (node == null) {
            return null;
        }
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,17})?")) {
            var plain = new BigDecimal(scalar.getValue()).stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
        wrong(name + " is not a number", "Write digits only, for example 13000 or 7.5");
        return null;
    }

    /** A whole number, or 0. */
    public int whole() {
        var number = decimal();
        if (number == null) {
            return 0;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            wrong(name + " is not a whole number in range", "Write a whole number");
            return 0;
        }
    }

    /** True or false; false, with the mistake noted, when it is neither. */
    public boolean flag() {
        if (node instanceof ScalarNode scalar && scalar.getValue().matches("true|false")) {
            return scalar.getValue().equals("true");
        }
        if (node != null) {
            wrong(name + " is neither true nor false", "Write true or false");
        }
        return false;
    }

    /** A date as ISO 8601 writes it; null when absent or, with the mistake noted, when it is none. */
    public @Nullable LocalDate date() {
        if (node == null) {
            return null;
        }
        try {
            return LocalDate.parse(node instanceof ScalarNode scalar ? scalar.getValue() : "");
        } catch (DateTimeException e) {
            wrong(name + " is not a date", "Write it as 2023-12-31");
            return null;
        }
    }

    /** A constant of {@code words}, written in lower case. */
    public <E extends Enum<E>> @Nullable E oneOf(Class<E> words) {
        var text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        var known = new ArrayList<String>();
        for (var constant : words.getEnumConstants()) {
            var word = constant.name().toLowerCase(Locale.ROOT);
            if (word.equals(text)) {
                return constant;
            }
            known.add(word);
        }
        if (node != null) {
            wrong(name + " " + shown(text) + " is unknown", "Write one of: " + String.join(", ", known));
        }
        return null;
    }

    /** Two offsets, the second behind the first, or null. */
    public @Nullable Passage passage() {
        if (node == null) {
            return null;
        }
        if (node instanceof SequenceNode sequence && sequence.getValue().size() == 2) {
            var ends = items();
            var start = ends.getFirst().whole();
            var end = ends.getLast().whole();
            if (0 <= start && start < end) {
                return new Passage(start, end);
            }
        }
        wrong(name + " is not a range", "Write two offsets, the first smaller: [120, 131]");
        return null;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String listed(String... keys) {
        return Arrays.stream(keys).map(key -> key.replace("?", "")).collect(Collectors.joining(", "));
    }

    /** A word of the file fit for a message. */
    private static String shown(String word) {
        return Words.shown(word);
    }
}
