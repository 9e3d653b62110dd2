package org.jingnuo.feedback.web;

import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jingnuo.Portal;
import org.jingnuo.feedback.FormField;
import org.jsoup.nodes.Document;

/** A form as a browser without scripts fills it in and posts it. */
final class SentForm {

    private final Portal portal;
    private final String address;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private SentForm(Portal portal, String address, Document page) {
        this.portal = portal;
        this.address = address;
        take(page);
    }

    /** Opens the page at {@code path}, e.g. {@code /feedback/new?c=2023-pocket-parks}. */
    static SentForm open(Portal portal, String path) {
        return new SentForm(
                portal, path.replaceFirst("\\?.*", ""), portal.get(path).html());
    }

    /** Everything the page's form would send, as it stands in an answer. */
    private void take(Document page) {
        fields.clear();
        var form = page.expectFirst("form.feedback-form");
        form.select("input[name]:not([type=radio]):not([type=checkbox]):not([type=file]), input[checked]")
                .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
        form.select("textarea").forEach(area -> fields.put(area.attr("name"), area.wholeText()));
        form.select("select").forEach(select -> {
            var chosen = select.selectFirst("option[selected]");
            fields.put(select.attr("name"), chosen == null ? "" : chosen.attr("value"));
        });
    }

    SentForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Presses the button of {@code step} and goes on with the page that comes. */
    Portal.Answer press(FormField.Button step, String... headers) {
        var answer = post(step, headers);
        if (answer.html().selectFirst("form.feedback-form") != null) {
            take(answer.html());
        }
        return answer;
    }

    /** Presses the button and stays, as somebody does who presses twice. */
    Portal.Answer post(FormField.Button step, String... headers) {
        var body = fields.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(joining("&", "", "&step=" + step.word()));
        var all = new String[headers.length + 4];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/x-www-form-urlencoded";
        all[headers.length + 2] = headers.length == 0 ? "Origin" : "X-Test";
        all[headers.length + 3] = headers.length == 0 ? "http://127.0.0.1:" + portal.port() : "1";
        return portal.send("POST", address, body, all);
    }
}
