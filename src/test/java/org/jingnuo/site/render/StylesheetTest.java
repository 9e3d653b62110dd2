package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StylesheetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                a { color: red; }                         | a{color:red}
                a  ,  b { color: red; top: 0 }            | a,b{color:red;top:0}
                /* why */ a { color: red } /* end */      | a{color:red}
                a { width: calc(100% - 2 * var(--gap)) }  | a{width:calc(100% - 2 * var(--gap))}
                a :hover { margin: 0 auto }               | a :hover{margin:0 auto}
                @media (width < 40em) { a { top: 0; } }   | @media (width < 40em){a{top:0}}
                """)
    void only_what_no_rule_needs_is_dropped(String css, String minified) {
        assertThat(Stylesheet.minified(css)).isEqualTo(minified);
    }

    @Test
    void the_sheet_is_whole_and_loads_nothing() {
        var css = new Stylesheet().css();

        assertThat(css).doesNotContain("@import", "/*", "\n").doesNotContainPattern("url\\(\\s*['\"]?(https?:)?//");
        assertThat(css.chars().filter(c -> c == '{').count())
                .isEqualTo(css.chars().filter(c -> c == '}').count());
    }

    @Test
    void its_policy_source_is_the_hash_of_what_stands_in_the_page() {
        var sheet = new Stylesheet();

        assertThat(sheet.policySource()).isEqualTo(Digests.policySource(sheet.css()));
        assertThat(Digests.policySource("")).isEqualTo("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    }
}
