package org.jingnuo.feedback.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jingnuo.Portal;

/** Somebody whose browser keeps the portal's cookies and follows no redirect by itself. */
record Visitor(Portal portal, Map<String, String> cookies) {

    static Visitor of(Portal portal) {
        return new Visitor(portal, new LinkedHashMap<>());
    }

    Portal.Answer get(String path) {
        return kept(portal.get(path, headers()));
    }

    Portal.Answer post(String path, String fields, String... headers) {
        return kept(portal.send(
                "POST", path, fields, headers("Content-Type", "application/x-www-form-urlencoded", headers)));
    }

    /** Presses the link to the sign-in, and answers where it leads. */
    String leave(String back) {
        return get("/feedback/identity/sign-in?back=" + back).header("Location");
    }

    /** Signs in there and comes back. */
    Portal.Answer signIn(CitySignInServer city, String subject, String back) {
        var authorization = leave(back);
        city.expect(subject);
        var callback = city.follow(authorization);
        return get(callback.getRawPath() + "?" + callback.getRawQuery());
    }

    Portal.Answer signIn(CitySignInServer city, String subject) {
        return signIn(city, subject, "/feedback/new");
    }

    /** The cookies and an origin of the portal's own, with others behind. */
    String[] headers(String... others) {
        return headers(others, new String[0]);
    }

    private String[] headers(String name, String value, String... others) {
        return headers(new String[] {name, value}, others);
    }

    private String[] headers(String[] some, String[] others) {
        var headers = new ArrayList<>(List.of(some));
        headers.addAll(List.of(others));
        if (!cookies.isEmpty()) {
            headers.add("Cookie");
            headers.add(cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        if (!headers.contains("Origin")) {
            headers.add("Origin");
            headers.add("http://127.0.0.1:" + portal.port());
        }
        return headers.toArray(String[]::new);
    }

    private Portal.Answer kept(Portal.Answer answer) {
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.replaceFirst(";.*", "").split("=", 2);
            if (cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
