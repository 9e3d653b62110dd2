package org.jingnuo.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Remembers how a reader wants to read, in cookies that hold the choice and nothing else. */
@Controller
class PreferenceController {
    /** A path of this site in characters that need no escape; a second slash would name another host. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\"<>\\\\^`{|}]]*");

    @PostMapping(SitePaths.PREFERENCES)
    ResponseEntity<Void> choose(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request) {
        var answer = ResponseEntity.status(HttpStatus.SEE_OTHER);
        var address = back;
        for (var size : TypeSize.values()) {
            if (size.value().equals(type)) {
                answer.header(
                        HttpHeaders.SET_COOKIE, ChoiceCookie.of(TypeSize.COOKIE, size.value(), request.isSecure()));
            }
        }
        for (var choice : Language.values()) {
            if (choice.code().equals(language)) {
                answer.header(
                        HttpHeaders.SET_COOKIE, ChoiceCookie.of(Language.COOKIE, choice.code(), request.isSecure()));
                address = inLanguage(choice, address);
            }
        }
        var own = OWN_PATH.matcher(address).matches() ? address : "/";
        return answer.location(URI.create(own)).build();
    }

    private static String inLanguage(Language language, String address) {
        var query = address.indexOf('?');
        var path = query < 0 ? address : address.substring(0, query);
        var rest = query < 0 ? "" : address.substring(query);
        return language.address(Language.ofPath(path).withoutPrefix(path)) + rest;
    }
}
