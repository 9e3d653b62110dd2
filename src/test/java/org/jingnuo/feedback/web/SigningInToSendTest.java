package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.Sessions;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.jingnuo.feedback.privacy.Seal;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Where an operator asks for it, a resident signs in with the city and then sends. */
@PortalTest
@ExtendWith(EmptyFeedback.class)
class SigningInToSendTest {

    private static final CitySignInServer CITY = CitySignInServer.start(0);

    private static final String FORM = "/feedback/new?c=2023-pocket-parks";
    private static final String SENDER = "feedback-sender";
    private static final String STARTED = "feedback-sign-in";
    private static final String SUBJECT = "resident-421002199001011234";

    @DynamicPropertySource
    static void ask_for_a_sign_in(DynamicPropertyRegistry settings) {
        CitySignInServer.register(settings, CITY.issuer());
    }

    @LocalServerPort
    int port;

    @Autowired
    Decisions decisions;

    @Autowired
    FeedbackKeys keys;

    @Autowired
    JdbcClient database;

    @Autowired
    Search search;

    @Autowired
    ServletWebServerApplicationContext context;

    private Portal portal;
    private Visitor visitor;

    @BeforeEach
    void come() {
        portal = new Portal(port);
        visitor = Visitor.of(portal);
        SearchReadiness.await(search);
    }

    @Test
    void the_form_says_before_anything_is_typed_with_what_to_sign_in_why_and_what_is_kept() {
        var chinese = portal.get(FORM);
        var english = portal.get("/en" + FORM).html().select("main").text();

        assertThat(chinese.html().select("main").text())
                .contains("发送前请先登录", "江城通", "只收登记过真实身份的人", "保留 2 小时")
                .doesNotContain("不用注册");
        assertThat(english).contains("sign in once with River Pass", "real identity", "for 2 hours");
        assertThat(chinese.header("Set-Cookie")).isEmpty();
        assertThat(portal.get("/privacy").html().select("main").text())
                .contains("发送前用“江城通”登录", "撤回的保留 30 天")
                .doesNotContain("不用告诉我们你是谁");
    }

    @Test
    void a_form_sent_without_it_comes_back_as_it_was_typed_and_is_taken_after_it() {
        var form = filled();
        var preview = form.press(Button.PREVIEW);
        assertThat(preview.status())
                .as(preview.html().select("[role=alert]").text())
                .isEqualTo(200);

        var refused = form.press(Button.SEND);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Cookie ");
        assertThat(refused.html().select("[role=alert]").text()).contains("还没有发出：要先登录");
        assertThat(refused.html().select("a[target=_blank]").text()).isEqualTo("用“江城通”登录");
        assertThat(form.value(Field.WORDS)).isEqualTo("长椅装好了");
        assertThat(decisions.countWaiting()).isZero();

        visitor.signIn(CITY, SUBJECT);

        assertThat(form.press(Button.SEND, visitor.headers()).status()).isEqualTo(303);
        assertThat(decisions.countWaiting()).isOne();
    }

    @Test
    void a_phone_that_sends_without_it_learns_where_to_sign_in_and_is_heard_after_it() {
        var phone = Phone.of(port);
        var key = SendingKey.next();

        var refused = phone.post(key, Phone.submission());

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Cookie ");
        var problem = Phone.json(refused);
        assertThat(problem.get("type").asString()).endsWith("/api/v1/openapi.json#/components/responses/Unidentified");
        assertThat(problem.get("signIn").asString()).isEqualTo("/feedback/identity/sign-in?back=%2Ffeedback%2Fnew");
        assertThat(decisions.countWaiting()).isZero();

        visitor.signIn(CITY, SUBJECT);

        assertThat(phone.post(key, Phone.submission(), visitor.headers()).status())
                .isEqualTo(201);
        assertThat(phone.post(key, Phone.submission()).status())
                .as("what has its receipt is not asked for again")
                .isEqualTo(201);
        assertThat(decisions.countWaiting()).isOne();
    }

    @Test
    void of_the_sender_nothing_is_kept_but_a_digest_that_differs_for_each_feedback() {
        visitor.signIn(CITY, SUBJECT);
        var phone = Phone.of(port);
        phone.post(SendingKey.next(), Phone.submission(), visitor.headers());
        phone.post(SendingKey.next(), Phone.submission(), visitor.headers());

        var digests = texts("SELECT encode(digest, 'hex') FROM feedback_sender");

        assertThat(digests).hasSize(2).doesNotHaveDuplicates().allMatch(digest -> digest.length() == 64);
        assertThat(columns("feedback_sender")).containsExactlyInAnyOrder("feedback", "digest");
        assertThat(tablesWith(SUBJECT)).isEmpty();
        assertThat(tablesWith(CITY.issuer())).isEmpty();
    }

    @Test
    void following_needs_no_sign_in() {
        visitor.signIn(CITY, SUBJECT);
        var phone = Phone.of(port);
        var receipt = Phone.json(phone.post(SendingKey.next(), Phone.submission(), visitor.headers()));

        assertThat(phone.get(receipt.get("code").asString()).status()).isEqualTo(200);
        assertThat(phone.delete(receipt.get("code").asString()).status()).isEqualTo(204);
    }

    @Test
    void signing_in_asks_for_no_more_than_a_name_nobody_knows_and_leads_back() {
        var authorization = visitor.leave("/en/feedback/new%3Fc%3D2023-pocket-parks");

        assertThat(authorization)
                .startsWith(CITY.issuer())
                .contains("scope=openid&", "code_challenge_method=S256", "state=", "nonce=")
                .contains("redirect_uri=http://127.0.0.1:" + port + "/feedback/identity/callback");
        var back = visitor.signIn(CITY, SUBJECT, "/en/feedback/new%3Fc%3D2023-pocket-parks");
        assertThat(back.status()).isEqualTo(302);
        assertThat(back.header("Location")).isEqualTo("/en/feedback/new?c=2023-pocket-parks");
        assertThat(visitor.cookies()).containsOnlyKeys(SENDER);
        assertThat(visitor.get("/en/feedback/new").html().select("main").text())
                .contains("You are signed in with River Pass", "Sign out");
        assertThat(Sessions.of(context).made()).isZero();
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites_and_says_nothing() {
        visitor.signIn(CITY, SUBJECT);
        var set = portal.get(
                        "/feedback/identity/sign-in", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "city.example")
                .header("Set-Cookie");

        assertThat(set).contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/feedback/identity");
        assertThat(new String(
                        Base64.getUrlDecoder().decode(visitor.cookies().get(SENDER)), StandardCharsets.ISO_8859_1))
                .doesNotContain("resident", "city");
    }

    @Test
    void a_window_beside_the_form_says_to_go_back_to_it() {
        var back = visitor.signIn(CITY, SUBJECT, "/feedback/new%3Fsign-in%3Dbeside")
                .header("Location");

        var page = visitor.get(back).html();

        assertThat(page.select("main").text()).contains("请回到刚才的窗口");
        assertThat(page.select("form.feedback-form")).isEmpty();
    }

    @Test
    void who_signs_out_is_asked_again() {
        visitor.signIn(CITY, SUBJECT);
        var elsewhere = visitor.post("/feedback/identity/sign-out", "", "Origin", "https://journal.example");
        assertThat(elsewhere.status()).isEqualTo(404);
        assertThat(visitor.cookies()).containsKey(SENDER);

        var out = visitor.post("/feedback/identity/sign-out", "back=%2Ffeedback%2Fnew%3Fc%3D2023-pocket-parks");

        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Location")).isEqualTo(FORM);
        assertThat(visitor.cookies()).isEmpty();
        assertThat(visitor.get(FORM).html().select("main").text()).contains("发送前请先登录");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https%3A%2F%2Fjournal.example%2Ffeedback%2Fnew",
                "%2F%2Fjournal.example",
                "%2Ffeedback%2Fnew%2F..%2F..%2Fmap",
                "%2Ffeedback%2Fnew%3Fc%3D1%0D%0ASet-Cookie:a",
                "%2Fmap"
            })
    void signing_in_leads_back_to_the_form_and_nowhere_else(String back) {
        assertThat(visitor.signIn(CITY, SUBJECT, back).header("Location")).isEqualTo("/feedback/new");
    }

    @Test
    void an_answer_with_another_state_counts_for_nothing() {
        var callback = CITY.follow(visitor.leave("/feedback/new"));

        var answer = visitor.get(
                "/feedback/identity/callback?" + callback.getRawQuery().replaceFirst("state=[^&]+", "state=guessed"));

        failed(answer);
    }

    @Test
    void an_answer_in_a_browser_that_did_not_ask_counts_for_nothing() {
        var callback = CITY.follow(visitor.leave("/feedback/new"));

        var other = Visitor.of(portal);

        failed(other.get("/feedback/identity/callback?" + callback.getRawQuery()), other);
    }

    @Test
    void an_answer_that_is_replayed_counts_for_nothing() {
        var authorization = visitor.leave("/feedback/new");
        var started = Map.copyOf(visitor.cookies());
        CITY.expect(SUBJECT);
        var callback =
                "/feedback/identity/callback?" + CITY.follow(authorization).getRawQuery();
        visitor.get(callback);
        assertThat(visitor.cookies()).containsKey(SENDER);

        var thief = Visitor.of(portal);
        thief.cookies().putAll(started);

        failed(thief.get(callback), thief);
        failed(Visitor.of(portal).get(callback), thief);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "iss", "nonce"})
    void a_token_for_somebody_else_or_another_question_counts_for_nothing(String claim) {
        var callback = CITY.follow(visitor.leave("/feedback/new"));
        CITY.expect(SUBJECT, Map.of(claim, "https://another.example"));

        failed(visitor.get("/feedback/identity/callback?" + callback.getRawQuery()));
    }

    @Test
    void who_leaves_the_sign_in_is_told_that_nothing_is_lost() {
        var state = visitor.leave(FORM.replace("?", "%3F").replace("=", "%3D")).replaceFirst(".*state=([^&]+).*", "$1");

        var answer = visitor.get("/feedback/identity/callback?error=access_denied&state=" + state);

        assertThat(answer.header("Location")).isEqualTo(FORM + "&sign-in=failed");
        assertThat(visitor.get(answer.header("Location"))
                        .html()
                        .select("[role=alert]")
                        .text())
                .contains("没有登录成功");
    }

    @Test
    void a_cookie_that_is_forged_expired_or_of_another_purpose_identifies_nobody() {
        visitor.leave("/feedback/new");
        var another = Objects.requireNonNull(visitor.cookies().get(STARTED));
        var good = sealed(Instant.now().plusSeconds(60), SENDER);

        assertThat(sendingWith(good)).isEqualTo(201);
        for (var bad : List.of(
                another,
                sealed(Instant.now().plusSeconds(60), STARTED),
                sealed(Instant.now().minusSeconds(1), SENDER),
                good.substring(0, good.length() - 2) + (good.endsWith("AA") ? "BB" : "AA"),
                "A".repeat(good.length()),
                "nonsense!",
                "x")) {
            assertThat(sendingWith(bad)).as(bad).isEqualTo(401);
        }
    }

    private int sendingWith(String cookie) {
        return Phone.of(port)
                .post(SendingKey.next(), Phone.submission(), "Cookie", SENDER + "=" + cookie)
                .status();
    }

    /** What the portal gives to who has signed in. */
    private String sealed(Instant until, String label) {
        var content = ByteBuffer.allocate(40).putLong(until.getEpochSecond()).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(new Seal(keys.cookieKey()).close(content, label));
    }

    private void failed(Portal.Answer answer) {
        failed(answer, visitor);
    }

    private static void failed(Portal.Answer answer, Visitor visitor) {
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/feedback/new?sign-in=failed");
        assertThat(visitor.cookies()).doesNotContainKey(SENDER);
    }

    private SentForm filled() {
        return SentForm.open(portal, FORM)
                .with(Field.SEEN, "under_way")
                .with(Field.COUNTED, "2")
                .with(Field.WORDS, "长椅装好了");
    }

    private List<String> columns(String table) {
        return texts("SELECT column_name FROM information_schema.columns WHERE table_name = '%s'".formatted(table));
    }

    private List<String> tablesWith(String text) {
        return texts("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'").stream()
                .filter(table -> !texts("SELECT 1 FROM %s AS it WHERE it::text LIKE '%%%s%%'".formatted(table, text))
                        .isEmpty())
                .toList();
    }

    private List<String> texts(String sql) {
        return database.sql(sql).query((row, index) -> row.getString(1)).list();
    }
}
