package org.jingnuo.moderation.access;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.Portal.Answer;
import org.jsoup.nodes.Document;

/** A browser without scripts that keeps cookies, fills in the form of the page it is on, and follows redirects. */
public final class DeskVisitor {

    private final Portal portal;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final List<String> headers = new ArrayList<>();
    private Document page = Document.createShell("");

    public DeskVisitor(int port) {
        this.portal = new Portal(port);
    }

    /** The same browser at another port of the host, where it sends the same cookies. */
    DeskVisitor at(int port) {
        var there = new DeskVisitor(port);
        there.cookies.putAll(cookies);
        return there;
    }

    /** Comes from that address, through a proxy that says so. */
    DeskVisitor from(String address) {
        headers.addAll(List.of("X-Forwarded-For", address));
        return this;
    }

    /** @param more headers: names and values in turn */
    public Answer get(String path, String... more) {
        return kept(portal.get(
                path, Stream.concat(Stream.of(withCookies()), Stream.of(more)).toArray(String[]::new)));
    }

    public Answer follow(Answer answer) {
        return answer.status() >= 300 && answer.status() < 400 ? follow(get(answer.header("Location"))) : answer;
    }

    /** Sends the form of the page that was read last, filled in with these names and values in turn. */
    Answer submit(String path, String... fields) {
        var values = new LinkedHashMap<String, String>();
        page.select("form[action='" + path + "'] input")
                .forEach(input -> values.put(input.attr("name"), input.attr("value")));
        for (var field = 0; field < fields.length; field += 2) {
            values.put(fields[field], fields[field + 1]);
        }
        return post(path, values);
    }

    Answer post(String path, Map<String, String> values) {
        var body = values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&"));
        return post(path, body, "application/x-www-form-urlencoded");
    }

    Answer postJson(String path, String body) {
        return post(path, body, "application/json");
    }

    private Answer post(String path, String body, String type) {
        var all = new ArrayList<>(List.of(withCookies()));
        all.addAll(List.of("Content-Type", type));
        return kept(portal.send("POST", path, body, all.toArray(String[]::new)));
    }

    public Answer signIn(String name, String password) {
        get("/login");
        return submit("/login", "username", name, "password", password);
    }

    public Answer giveCode(String code) {
        get("/login/second");
        return submit("/login/second", "code", code);
    }

    public Answer signOut() {
        get("/login/factor");
        return post("/logout", Map.of("_csrf", page.select("input[name=_csrf]").attr("value")));
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Lets the page go on in this visitor's session. */
    public void giveCookiesTo(Page page) {
        page.context()
                .addCookies(cookies.entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue())
                                .setDomain("127.0.0.1")
                                .setPath("/")
                                .setHttpOnly(true))
                        .toList());
    }

    public void keepCookie(String name, String value) {
        cookies.put(name, value);
    }

    Document page() {
        return page;
    }

    private Answer kept(Answer answer) {
        for (var set : answer.headers().allValues("Set-Cookie")) {
            var pair = set.split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        if (answer.header("Content-Type").startsWith("text/html")) {
            page = answer.html();
        }
        return answer;
    }

    private String[] withCookies() {
        var all = new ArrayList<>(headers);
        if (!cookies.isEmpty()) {
            var header = cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(joining("; "));
            all.addAll(List.of("Cookie", header));
        }
        return all.toArray(String[]::new);
    }
}
