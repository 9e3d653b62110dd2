package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingnuo.moderation.access.PasswordRules.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> KNOWN = List.of("li.na", "李娜", "desk.example", "jingnuo");

    private final PasswordRules rules = new PasswordRules();
    private final PasswordHashing hashing = new PasswordHashing();

    @ParameterizedTest
    @ValueSource(
            strings = {"four quiet herons over water", "荆州古城墙下一共有七棵老槐树", "kV7#qm2!Zt9x", "correct horse battery staple"
            })
    void words_that_have_nothing_to_do_with_each_other_make_a_good_one(String password) {
        assertThat(rules.findWeakness(password, KNOWN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "123456789012345",
                "qwertyuiop123",
                "aaaaaaaaaaaaaaaaaa",
                "li.na li.na li.na",
                "jingnuojingnuo1",
                "李娜李娜李娜李娜李娜李娜"
            })
    void what_others_try_first_is_refused(String password) {
        assertThat(rules.findWeakness(password, KNOWN)).contains(Weakness.GUESSABLE);
    }

    @Test
    void length_counts_in_characters() {
        assertThat(rules.findWeakness("七棵老槐树与三座石桥", KNOWN)).contains(Weakness.TOO_SHORT);
        assertThat(rules.findWeakness("😀".repeat(11), KNOWN)).contains(Weakness.TOO_SHORT);
        assertThat(rules.findWeakness("kV7#qm2!Zt9x".repeat(17), KNOWN)).contains(Weakness.TOO_LONG);
    }

    @Test
    void a_password_is_known_again_however_it_was_composed_and_its_hash_says_how_it_was_made() {
        var hash = hashing.hash("quatre hérons à l'eau");

        assertThat(hash).startsWith("$argon2id$").contains("m=19456,t=2,p=1").doesNotContain("hérons");
        assertThat(hashing.matches("quatre he\u0301rons a\u0300 l'eau", hash)).isTrue();
        assertThat(hashing.matches("quatre herons a l'eau", hash)).isFalse();
        assertThat(hashing.hash("quatre hérons à l'eau")).isNotEqualTo(hash);
    }
}
