package org.jingnuo.moderation.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What an open page consists of, by the numbers under which Flow and its client speak of it. */
final class FlowNodes {

    private static final int ELEMENT = 0;
    private static final int CHILDREN = 2;
    private static final int TEXT = 7;

    private final Map<Integer, String> tags = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Set<String> eventData = new HashSet<>();
    private final List<JsonNode> questions = new ArrayList<>();

    /** @param answer of Flow, with what has changed */
    void read(JsonNode answer) {
        answer.path("constants")
                .values()
                .forEach(constant -> constant.propertyNames().forEach(eventData::add));
        answer.path("changes").forEach(this::change);
        answer.path("execute")
                .forEach(script -> script.valueStream()
                        .map(part -> part.path("@v-return"))
                        .filter(JsonNode::isArray)
                        .findFirst()
                        .ifPresent(questions::add));
    }

    /** Element and channel to which what a script found is to be sent, for those of which that was not asked before. */
    List<JsonNode> takeQuestions() {
        var taken = List.copyOf(questions);
        questions.clear();
        return taken;
    }

    private void change(JsonNode change) {
        var node = change.path("node").asInt();
        var feature = change.path("feat").asInt(-1);
        if (feature == ELEMENT && change.path("key").asString("").equals("tag")) {
            tags.put(node, change.get("value").asString());
        } else if (feature == TEXT) {
            texts.put(node, change.path("value").asString(""));
        } else if (feature == CHILDREN) {
            change.path("addNodes").forEach(child -> parents.put(child.asInt(), node));
        }
        if (change.path("type").asString().equals("detach")) {
            Stream.of(tags, texts, parents).forEach(known -> known.remove(node));
        }
    }

    /** Elements of that name. */
    Set<Integer> of(String tag) {
        return tags.entrySet().stream()
                .filter(entry -> entry.getValue().equals(tag))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Elements of that name that say just this. */
    Set<Integer> of(String tag, String text) {
        var saying = texts.entrySet().stream()
                .filter(entry -> entry.getValue().equals(text))
                .map(entry -> parents.getOrDefault(entry.getKey(), 0))
                .collect(Collectors.toSet());
        return of(tag).stream().filter(saying::contains).collect(Collectors.toSet());
    }

    /** What the client is to send of events, or what is to hold before it sends one: expressions in JavaScript. */
    Stream<String> eventData(String part) {
        return eventData.stream().filter(expression -> expression.contains(part));
    }
}
