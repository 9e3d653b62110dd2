package org.jingnuo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "/, ZH, /, /en",
        "/en, EN, /, /",
        "/en/, EN, /, /",
        "/about, ZH, /about, /en/about",
        "/en/about, EN, /about, /about",
        "/english, ZH, /english, /en/english",
        "/enx/about, ZH, /enx/about, /en/enx/about",
        "/EN/about, ZH, /EN/about, /en/EN/about",
        "/en/en, EN, /en, /en",
    })
    void an_address_says_its_language(String path, Language language, String bare, String inOtherLanguage) {
        assertThat(Language.ofPath(path)).isEqualTo(language);
        assertThat(language.withoutPrefix(path)).isEqualTo(bare);
        assertThat(language.other().address(bare)).isEqualTo(inOtherLanguage);
    }

    @ParameterizedTest
    @CsvSource({"en, EN", "en-GB, EN", "zh-CN, ZH", "zh-TW, ZH", "fr, ZH", "und, ZH"})
    void every_locale_that_is_not_english_shows_chinese(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
    }
}
