package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.TestDatabase;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.moderation.people.Person.State;
import org.jingnuo.moderation.people.RefusedChange;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;

/** Not in the context that others share: the test kit puts its own Flow into it. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.class)
@WithMockUser(username = "li.na", roles = "ADMIN")
class MeViewTest extends SpringBrowserlessTest {

    @Autowired
    People people;

    @Autowired
    Passkeys passkeys;

    @Autowired
    PublicKeyCredentialUserEntityRepository users;

    @Autowired
    OwnAccess own;

    @Autowired
    Passwords passwords;

    @Autowired
    PasswordHashing hashing;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient rows;

    @BeforeEach
    void somebody_has_a_passkey() {
        EmptyTables.empty(rows, "person, token_bucket");
        people.save(Person.invited("li.na", "李娜", Language.ZH)
                .with(Set.of(Role.ADMIN), null)
                .with(State.ACTIVE));
        var id = Bytes.random();
        users.save(ImmutablePublicKeyCredentialUserEntity.builder()
                .id(id)
                .name("li.na")
                .displayName("li.na")
                .build());
        passkeys.save(passkey(id, "手机"));
    }

    @Test
    void one_is_greeted_by_the_name_one_gave() {
        navigate("desk/me", MeView.class);

        assertThat(find(DeskLayout.class).single().getElement().getTextRecursively())
                .contains("李娜");
    }

    @Test
    void a_passkey_is_renamed_and_that_is_audited() {
        navigate("desk/me", MeView.class);

        rename(" 红色的钥匙 ");

        assertThat(names()).containsExactly("红色的钥匙");
        assertThat(find(ListItem.class).all())
                .extracting(item -> item.getElement().getTextRecursively())
                .singleElement()
                .asString()
                .contains("通行密钥：红色的钥匙");
        assertThat(rows.sql("SELECT actor || ' ' || action FROM audit_entry ORDER BY number DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .isEqualTo("li.na FACTOR_RENAMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"})
    void a_name_that_is_none_is_refused_at_the_field_and_what_was_typed_stays(String typed) {
        navigate("desk/me", MeView.class);

        rename(typed);

        var field = find(TextField.class).withLabel("给它起个名字").single();
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("通行密钥的名字要有 1 到 40 个字符。");
        assertThat(field.getValue()).isEqualTo(typed);
        assertThat(names()).containsExactly("手机");
    }

    @ParameterizedTest
    @CsvSource({"ZH, 通行密钥", "EN, Passkey"})
    void a_new_one_without_a_name_has_the_one_that_was_offered(Language language, String offered) {
        people.save(people.findByName("li.na").orElseThrow().called("李娜", language));

        passkeys.save(passkey(passkeys.findOf("li.na").getFirst().getUserEntityUserId(), " \u3000"));

        assertThat(names()).containsExactlyInAnyOrder("手机", offered);
    }

    @Test
    void nobody_renames_somebody_elses() {
        var id = passkeys.findOf("li.na").getFirst().getCredentialId();

        own.renamePasskey(new Actor("wang", Set.of(Role.ADMIN)), id, "王的");

        assertThat(names()).containsExactly("手机");
    }

    @Test
    void the_last_factor_has_no_way_to_be_removed() {
        navigate("desk/me", MeView.class);

        assertThat(find(Button.class).withText("移除").single().isEnabled()).isFalse();
    }

    @Test
    void guesses_of_the_password_end_soon_and_what_was_typed_stays() {
        transactions.executeWithoutResult(setUp -> passwords.set("li.na", hashing.hash(Newcomer.PASSWORD)));
        secondFactorWasJustGiven();
        navigate("desk/me", MeView.class);
        var current = find(PasswordField.class).withLabel("现在的密码").single();
        var wanted = find(PasswordField.class).withLabel("新密码").single();
        wanted.setValue("five loud herons under water");
        for (var guess = 0; guess < 10; guess++) {
            current.setValue("guess " + guess);
            test(find(Button.class).withText("设定密码").single()).click();
            assertThat(current.getErrorMessage()).isEqualTo("现在的密码不对。");
        }

        current.setValue(Newcomer.PASSWORD);
        test(find(Button.class).withText("设定密码").single()).click();

        assertThat(current.isInvalid()).isTrue();
        assertThat(current.getErrorMessage()).matches("试得太多了，请过 \\d+ 分钟再试。");
        assertThat(current.getValue()).isEqualTo(Newcomer.PASSWORD);
        assertThat(wanted.getValue()).isEqualTo("five loud herons under water");
        assertThat(passwords.isOf("li.na", Newcomer.PASSWORD)).isTrue();
    }

    private static void secondFactorWasJustGiven() {
        var now = Instant.now();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        "li.na",
                        "",
                        new SimpleGrantedAuthority("ROLE_ADMIN"),
                        FactorGrantedAuthority.withAuthority(Factors.PASSWORD)
                                .issuedAt(now)
                                .build(),
                        FactorGrantedAuthority.withAuthority(Factors.TOTP)
                                .issuedAt(now)
                                .build()));
    }

    @Test
    void a_name_is_counted_in_characters() {
        assertThat(PasskeyName.checked("🔑".repeat(PasskeyName.LONGEST))).hasSize(2 * PasskeyName.LONGEST);
        assertThat(PasskeyName.shortened("🔑".repeat(PasskeyName.LONGEST + 1), "x"))
                .isEqualTo("🔑".repeat(PasskeyName.LONGEST));
        assertThatThrownBy(() -> PasskeyName.checked("🔑".repeat(PasskeyName.LONGEST + 1)))
                .isInstanceOf(RefusedChange.class);
    }

    private void rename(String name) {
        test(find(Button.class).withText("改名").single()).click();
        find(TextField.class).withLabel("给它起个名字").single().setValue(name);
        test(find(Button.class).withText("保存").all().getLast()).click();
    }

    private List<String> names() {
        return passkeys.findOf("li.na").stream().map(CredentialRecord::getLabel).toList();
    }

    private static CredentialRecord passkey(Bytes owner, String name) {
        return ImmutableCredentialRecord.builder()
                .credentialId(Bytes.random())
                .userEntityUserId(owner)
                .publicKey(new ImmutablePublicKeyCose(new byte[] {1}))
                .signatureCount(0)
                .uvInitialized(true)
                .label(name)
                .build();
    }
}
