package org.jingnuo.site;

import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How large a reader wants the type; remembered in a cookie that is set only when they choose. */
public enum TypeSize {
    NORMAL,
    LARGE;

    public static final String COOKIE = "type";

    /** The value of the cookie and of the preference form's field. */
    public String value() {
        return this == LARGE ? "large" : "normal";
    }

    /** The size the cookies of a request remember; normal when the reader never chose one. */
    public static TypeSize chosenIn(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                        .flatMap(Stream::of)
                        .anyMatch(cookie ->
                                cookie.getName().equals(COOKIE) && LARGE.value().equals(cookie.getValue()))
                ? LARGE
                : NORMAL;
    }
}
