package org.jingnuo.site;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language the whole site speaks. Chinese is the default and has no prefix in the path. */
public enum Language {
    ZH("zh-CN", ""),
    EN("en", "/en");

    /** Name of the cookie that remembers the language a reader chose; set only then. */
    public static final String COOKIE = "language";

    private final Locale locale;
    private final String prefix;

    Language(String tag, String prefix) {
        this.locale = Locale.forLanguageTag(tag);
        this.prefix = prefix;
    }

    /** The language that shows in {@code locale}; Chinese for every locale that is not English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : ZH;
    }

    /** The language of two letters, e.g. {@code en}; empty where there is none of them. */
    public static Optional<Language> ofCode(String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language the cookies of a request remember; empty when the reader never chose one. */
    public static Optional<Language> chosenIn(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> ofCode(cookie.getValue()).stream())
                .findFirst();
    }

    /** The language an address is in; {@code path} begins with a slash. */
    public static Language ofPath(String path) {
        return path.equals(EN.prefix) || path.startsWith(EN.prefix + "/") ? EN : ZH;
    }

    /** For texts of the interface. */
    public Locale locale() {
        return locale;
    }

    /** How dates are written: day before month in English, as everywhere else in its texts. */
    public Locale dates() {
        return this == EN ? Locale.UK : locale;
    }

    /** Two letters, as in the preference form and its cookie. */
    public String code() {
        return locale.getLanguage();
    }

    /** BCP 47 tag, as in {@code <html lang>} and {@code hreflang}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** What stands before every path in this language: empty, or a slash and the code. */
    public String prefix() {
        return prefix;
    }

    /** The address of a page in this language; {@code path} begins with a slash and has no prefix yet. */
    public String address(String path) {
        return this == EN && path.equals("/") ? prefix : prefix + path;
    }

    /** The path of a page without this language's prefix; always begins with a slash. */
    public String withoutPrefix(String path) {
        var rest = path.substring(prefix.length());
        return rest.isEmpty() ? "/" : rest;
    }

    /** The one of the two that this is not. */
    public Language other() {
        return this == ZH ? EN : ZH;
    }
}
