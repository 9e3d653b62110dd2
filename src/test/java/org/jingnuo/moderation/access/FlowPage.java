package org.jingnuo.moderation.access;

import static java.net.HttpURLConnection.HTTP_OK;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jingnuo.Portal.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An open page of Flow as its client keeps it. It sends whatever it is told to, forged or not, and remembers what it heard. */
public final class FlowPage {

    private static final JsonMapper JSON = new JsonMapper();

    /** Number of what all of the page is in. */
    private static final int ROOT = 1;

    private final DeskVisitor visitor;
    private final int window;
    private final String key;
    private final FlowNodes nodes;
    private final StringBuilder heard = new StringBuilder();
    private int synchronised;
    private int sent;

    private FlowPage(DeskVisitor visitor, int window, String key, FlowNodes nodes) {
        this.visitor = visitor;
        this.window = window;
        this.key = key;
        this.nodes = nodes;
    }

    /** Opens it as a browser does, which loads the page's scripts before. */
    public static FlowPage open(DeskVisitor visitor, String path) {
        var settings =
                JSON.readTree(visitor.get("/?v-r=init&location=&query=").text()).get("appConfig");
        var first = settings.get("uidl");
        var page = new FlowPage(
                visitor,
                settings.get("v-uiId").asInt(),
                first.get("Vaadin-Security-Key").asString(),
                new FlowNodes());
        page.read(first);
        page.navigate(path);
        return page;
    }

    /** The same page, with its key, in the hands of somebody else. */
    public FlowPage stolenBy(DeskVisitor thief) {
        return next(thief, key);
    }

    /** The same page for somebody who does not know its key. */
    public FlowPage withKey(String other) {
        return next(visitor, other);
    }

    private FlowPage next(DeskVisitor sender, String known) {
        var page = new FlowPage(sender, window, known, nodes);
        page.synchronised = synchronised;
        page.sent = sent;
        return page;
    }

    /** Goes to a page, as when an address is opened. */
    public Answer navigate(String path) {
        var data = Map.of("route", path, "query", "", "appShellTitle", "", "trigger", "");
        return fire(ROOT, "ui-navigate", data);
    }

    /** Clicks every button that says just this. */
    public void click(String text) {
        buttons(text).forEach(this::click);
    }

    public Answer click(int element) {
        return fire(element, "click", Map.of());
    }

    /** Numbers of the buttons that say just this. */
    public Set<Integer> buttons(String text) {
        return nodes.of("vaadin-button", text);
    }

    /** Numbers of elements of that name. */
    public Set<Integer> elements(String tag) {
        return nodes.of(tag);
    }

    /** Asks for all of the page once more. */
    public Answer resynchronise() {
        return send(Map.of("resynchronize", true, "rpc", List.of()));
    }

    /** Presses a key where the page says that keys are heard, at that address. */
    public Answer press(String letter, String path) {
        var data = new HashMap<String, Object>();
        nodes.eventData("!event.ctrlKey").forEach(filter -> data.put(filter, true));
        data.put("event.key", letter);
        data.put("window.location.pathname", "/" + path);
        return fire(ROOT, "keydown", data);
    }

    public Answer fire(int element, String event, Map<String, ?> data) {
        return call(Map.of("type", "event", "node", element, "event", event, "data", data));
    }

    /** Says that somebody changed a property of an element. */
    public Answer set(int element, String property, Object value) {
        return call(Map.of("type", "mSync", "node", element, "feature", 1, "property", property, "value", value));
    }

    /** Tells Flow of every script it has sent that it found nothing. */
    public void answerScripts() {
        nodes.takeQuestions()
                .forEach(question -> call(Map.of(
                        "type",
                        "channel",
                        "node",
                        question.get(0).asInt(),
                        "channel",
                        question.get(1).asInt(),
                        "args",
                        Collections.singletonList(null))));
    }

    /** Says, as a browser does, that its window was closed. */
    public Answer close() {
        return send(Map.of("UNLOAD", true, "rpc", List.of()));
    }

    private Answer call(Map<String, ?> call) {
        return send(Map.of("rpc", List.of(call)));
    }

    private Answer send(Map<String, ?> calls) {
        var message = new HashMap<String, Object>(calls);
        message.putAll(Map.of("csrfToken", key, "syncId", synchronised, "clientId", sent));
        var answer = visitor.postJson("/?v-r=uidl&v-uiId=" + window, JSON.writeValueAsString(message));
        heard.append(answer.text());
        if (answer.status() == HTTP_OK) {
            read(JSON.readTree(answer.text()));
        }
        return answer;
    }

    /** Flow counts also what it could not do, and then does not say so. */
    private void read(JsonNode answer) {
        synchronised = answer.path("syncId").asInt(synchronised);
        sent = answer.path("clientId").asInt(sent + 1);
        nodes.read(answer);
    }

    /** Everything that came back, as it was sent. */
    public String heard() {
        return heard.toString();
    }
}
