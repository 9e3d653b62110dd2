package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decided;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.Reason;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class SendingTest {

    private static final String NEW = "/feedback/new?c=2023-pocket-parks";
    private static final String COMMITMENT = "/c/2023-pocket-parks";
    private static final String WORDS = "长椅装好了，路灯还没亮";

    @LocalServerPort
    int port;

    @Autowired
    Decisions decisions;

    @Autowired
    Search search;

    private Portal portal;

    @BeforeEach
    void find_the_portal() {
        portal = new Portal(port);
        SearchReadiness.await(search);
    }

    @Test
    void the_form_is_made_for_one_reader_and_named_to_nobody() {
        var page = portal.get(NEW);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(SentForm.open(portal, NEW).value(FormField.KEY))
                .isNotEqualTo(SentForm.open(portal, NEW).value(FormField.KEY));
    }

    @Test
    void what_would_be_public_is_shown_before_anything_is_kept() {
        var answer = filled().press(Button.PREVIEW);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().expectFirst(".words").text()).isEqualTo(WORDS);
        assertThat(decisions.countWaiting()).isZero();
    }

    @Test
    void what_is_sent_waits_and_leads_to_its_own_page() {
        var form = filled();
        form.press(Button.PREVIEW);
        var sent = form.press(Button.SEND);

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).startsWith("/feedback/").endsWith("?sent=1");
        var own = portal.get(sent.header("Location"));
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.header("Cache-Control")).isEqualTo("no-store");
        assertThat(own.text()).contains(WORDS, "等待审核");
        assertThat(portal.get(COMMITMENT).text()).doesNotContain(WORDS);
    }

    @Test
    void two_presses_back_and_reload_make_one() {
        var form = filled();
        form.press(Button.PREVIEW);

        var first = form.post(Button.SEND);
        var second = form.post(Button.SEND);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(decisions.countWaiting()).isOne();
    }

    @Test
    void two_presses_at_once_make_one() {
        var form = filled();
        form.press(Button.PREVIEW);

        var locations = Stream.generate(() -> Button.SEND)
                .limit(6)
                .parallel()
                .map(step -> form.post(step).header("Location"))
                .distinct()
                .toList();

        assertThat(locations).hasSize(1);
        assertThat(decisions.countWaiting()).isOne();
    }

    @Test
    void another_text_under_the_same_key_is_not_taken_silently_and_not_lost() {
        var form = filled();
        form.press(Button.PREVIEW);
        form.post(Button.SEND);

        var answer = form.with(Field.WORDS, "路灯也亮了").press(Button.SEND);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(form.value(Field.WORDS)).isEqualTo("路灯也亮了");
        assertThat(decisions.countWaiting()).isOne();
        form.press(Button.PREVIEW);
        assertThat(form.press(Button.SEND).status()).isEqualTo(303);
        assertThat(decisions.countWaiting()).isEqualTo(2);
    }

    @Test
    void who_agrees_with_what_is_gone_is_heard_all_the_same() {
        var form = filled().with(Field.AGREES_WITH, "gonemeanwh");
        form.press(Button.PREVIEW);

        assertThat(form.press(Button.SEND).status()).isEqualTo(303);
        assertThat(decisions.countWaiting()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "seen, '', 请选一个",
        "seen, demolished, 从列出的几个里选",
        "commitment, no-such, 没有这一项承诺",
        "counted, many, 只写数字",
        "counted, 99999999, 太大",
        "place, nowhere, 没有这个地方",
        "contact, 找我, 不像电话号码或电子邮箱"
    })
    void a_mistake_is_told_at_its_field_and_everything_else_stays(String field, String value, String told) {
        var form = filled().with(field, value);

        var answer = form.press(Button.PREVIEW);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().expectFirst("#" + field + " .mistake").text()).contains(told);
        assertThat(answer.html().select("[role=alert]").text()).contains(told);
        assertThat(form.value(Field.WORDS)).isEqualTo(WORDS);
        if (!field.equals(Field.SEEN)) {
            assertThat(form.value(Field.SEEN)).isEqualTo("under_way");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "91, 112",
        "30, 181",
        "30, ''",
        "'', 112",
        "NaN, NaN",
        "0x1p3, 112",
        "30, 112d",
        "3e1, 112",
        "Infinity, 0",
        "３０, 112"
    })
    void a_position_that_is_none_is_told_and_left_out(String latitude, String longitude) {
        var form = filled().with(Field.LATITUDE, latitude).with(Field.LONGITUDE, longitude);

        var answer = form.press(Button.PREVIEW);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().expectFirst("#place .mistake").text()).contains("位置不对");
        assertThat(answer.html().select("[role=alert] a[href=#place]").text()).contains("位置不对");
        assertThat(form.value(Field.LATITUDE)).isEmpty();
        assertThat(form.value(Field.WORDS)).isEqualTo(WORDS);
        assertThat(form.press(Button.PREVIEW).status()).isEqualTo(200);
    }

    @Test
    void too_many_words_come_back_whole() {
        var long_ = "字".repeat(1001);
        var form = filled().with(Field.WORDS, long_);

        var answer = form.press(Button.SEND);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(form.value(Field.WORDS)).isEqualTo(long_);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' OR 1=1 --",
                "</textarea><b>x</b>",
                "اَلْعَرَبِيَّةُ",
                "😀😀😀"
            })
    void any_script_and_any_markup_is_text(String words) {
        var form = filled().with(Field.WORDS, words);
        var preview = form.press(Button.PREVIEW);
        var own = portal.get(form.press(Button.SEND).header("Location"));

        assertThat(preview.html().expectFirst(".words").wholeText()).isEqualTo(words);
        assertThat(own.html().expectFirst(".entry .words").wholeText()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://elsewhere.example", "Sec-Fetch-Site, cross-site"})
    void a_page_of_somebody_else_cannot_send(String header, String value) {
        var form = filled();
        form.press(Button.PREVIEW);

        var answer = form.post(Button.SEND, header, value);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(decisions.countWaiting()).isZero();
    }

    @Test
    void personal_data_is_marked_and_masked_by_one_press() {
        var form = filled().with(Field.WORDS, "找我：13800138000");

        var marked = form.press(Button.PREVIEW);
        var masked = form.press(Button.MASK);

        assertThat(marked.html().select("mark").text()).isEqualTo("13800138000");
        assertThat(masked.html().select("mark")).isEmpty();
        assertThat(form.value(Field.WORDS)).startsWith("找我：").doesNotContain("13800138000");
    }

    @Test
    void a_commitment_is_found_by_words_and_unsure_is_allowed() {
        var form = SentForm.open(portal, "/feedback/new").with(FormField.ABOUT, "停车位");

        var answer = form.press(Button.FIND);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().select("#commitment input[type=radio]").eachAttr("value"))
                .contains("2023-parking-spaces", Field.UNSURE);
        form.with(Field.COMMITMENT, Field.UNSURE).with(Field.SEEN, "not_found").with(Field.WORDS, "找了一圈没有");
        form.press(Button.PREVIEW);
        assertThat(form.press(Button.SEND).status()).isEqualTo(303);
    }

    @Test
    void once_published_it_stands_on_the_page_and_once_withdrawn_nowhere() {
        var form = filled();
        form.press(Button.PREVIEW);
        var own = form.press(Button.SEND).header("Location").replace("?sent=1", "");
        var feedback = decisions.waiting(1).getFirst();

        publish(feedback);
        var published = portal.get(COMMITMENT).html();
        var places = Stream.of("/", "/seen", "/seen?c=2023-pocket-parks", "/search?q=%E9%95%BF%E6%A4%85");
        var shown = places.filter(address -> portal.get(address).text().contains(WORDS))
                .toList();
        var withdrawn = portal.send(
                "POST",
                own,
                "action=withdraw",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(published.expectFirst(".residents .words").text()).isEqualTo(WORDS);
        assertThat(published.expectFirst(".tally").text()).contains("1", "正在做");
        assertThat(shown).hasSize(4);
        assertThat(withdrawn.status()).isEqualTo(303);
        assertThat(Stream.concat(shown.stream(), Stream.of(COMMITMENT)))
                .allSatisfy(address -> assertThat(portal.get(address).text()).doesNotContain(WORDS));
        assertThat(portal.get(own).text()).doesNotContain(WORDS).contains("已撤回");
    }

    @Test
    void who_sees_the_same_says_just_that_and_is_counted() {
        var first = filled();
        first.press(Button.PREVIEW);
        first.press(Button.SEND);
        var feedback = decisions.waiting(1).getFirst();
        publish(feedback);
        var page = portal.get(NEW).html();
        var agree =
                SentForm.open(portal, page.expectFirst(".seen-before a.action").attr("href"));
        agree.press(Button.PREVIEW);
        agree.press(Button.SEND);
        publish(decisions.waiting(1).getFirst());

        var residents = portal.get(COMMITMENT).html().expectFirst(".residents");

        assertThat(agree.value(Field.SEEN)).isEqualTo("under_way");
        assertThat(residents.expectFirst(".tally").text()).contains("2");
        assertThat(residents.select(".entry")).hasSize(1);
        assertThat(residents.text()).contains("还有 1 条看到的一样");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-id", "' OR 1=1"})
    void agreeing_with_what_is_not_there_is_feedback_of_its_own(String id) {
        var form = filled().with(Field.AGREES_WITH, id);
        form.press(Button.PREVIEW);

        assertThat(form.press(Button.SEND).status()).isEqualTo(303);
        assertThat(decisions.waiting(1).getFirst().agreesWith()).isNull();
    }

    @Test
    void a_form_that_breaks_off_comes_back_with_what_arrived() {
        var form = filled();
        var broken = "--x\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\n" + WORDS
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n"
                + form.value(FormField.KEY) + "\r\n--x\r\nContent-Disposition: form-da";

        var answer = portal.send(
                "POST",
                "/feedback/new",
                broken,
                "Content-Type",
                "multipart/form-data; boundary=x",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.html().expectFirst("textarea").wholeText()).isEqualTo(WORDS);
    }

    @Test
    void a_file_that_is_too_large_costs_nobody_their_words() {
        var form = filled();
        var body = "--x\r\nContent-Disposition: form-data; name=\"words\"\r\n\r\n" + WORDS
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n" + form.value(FormField.KEY)
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\n"
                + "x".repeat(13_000_000) + "\r\n--x--\r\n";

        var answer = portal.send(
                "POST",
                "/feedback/new",
                body,
                "Content-Type",
                "multipart/form-data; boundary=x",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("超过 12 MB");
        assertThat(answer.html().expectFirst("textarea").wholeText()).isEqualTo(WORDS);
    }

    @Test
    void what_was_typed_in_vain_on_its_own_page_stays() {
        var form = filled();
        form.press(Button.PREVIEW);
        var own = form.press(Button.SEND).header("Location").replace("?sent=1", "");

        var answer = portal.send(
                "POST",
                own,
                "action=correct&seen=finished&counted=many&words=" + "都亮了",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().expectFirst("details[open] textarea").wholeText())
                .isEqualTo("都亮了");
    }

    @Test
    void what_it_is_about_and_where_is_corrected_on_its_own_page() {
        var form = filled();
        form.press(Button.PREVIEW);
        var own = form.press(Button.SEND).header("Location").replace("?sent=1", "");
        var asked = portal.get(own).html();

        var answer = portal.send(
                "POST",
                own,
                "action=correct&seen=finished&commitment=2023-parking-spaces&place=shashi-qu&words=换一项"
                        + "&counted=12&countedOf="
                        + asked.expectFirst("[name=countedOf]").attr("value"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(asked.expectFirst("select[name=commitment] option[selected]").attr("value"))
                .isEqualTo(form.value(Field.COMMITMENT));
        var corrected = portal.get(own).html();
        assertThat(corrected
                        .expectFirst("select[name=commitment] option[selected]")
                        .attr("value"))
                .isEqualTo("2023-parking-spaces");
        assertThat(corrected.expectFirst("select[name=place] option[selected]").attr("value"))
                .isEqualTo("shashi-qu");
        assertThat(corrected.expectFirst("[name=counted]").attr("value"))
                .as("counted of something else")
                .isEmpty();
    }

    @Test
    void words_name_their_language_where_it_is_not_the_page_s() {
        var form = SentForm.open(portal, "/en/feedback/new?c=2023-pocket-parks")
                .with(Field.SEEN, "finished")
                .with(Field.WORDS, "Benches are there.");
        form.press(Button.PREVIEW);
        var english = form.press(Button.SEND).header("Location").replace("?sent=1", "");
        publish(decisions.waiting(1).getFirst());
        sent();
        publish(decisions.waiting(1).getFirst());

        var chinesePage = portal.get("/c/2023-pocket-parks").html();
        var englishPage = portal.get("/en/c/2023-pocket-parks").html();

        assertThat(chinesePage.select(".residents .words[lang=en]").text()).isEqualTo("Benches are there.");
        assertThat(englishPage.select(".residents .words[lang=zh-CN]").text()).isEqualTo(WORDS);
        assertThat(portal.get(english.replace("/en", ""))
                        .html()
                        .select(".entry .words[lang=en]")
                        .text())
                .isEqualTo("Benches are there.");
    }

    @Test
    void what_was_merged_is_looked_at_again_when_the_other_is_withdrawn() {
        var own = sent();
        var other = decisions.waiting(1).getFirst();
        publish(other);
        sent();
        var merged = decisions.waiting(1).getFirst();
        Decided.now(decisions, merged.id(), new Decision.Merge(other.id()));

        portal.send(
                "POST",
                own,
                "action=withdraw",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(decisions.waiting(1)).extracting(Feedback::id).containsExactly(merged.id());
    }

    @Test
    void a_rejection_says_why_and_can_be_appealed() {
        var form = filled();
        form.press(Button.PREVIEW);
        var own = form.press(Button.SEND).header("Location").replace("?sent=1", "");

        Decided.now(decisions, decisions.waiting(1).getFirst().id(), new Decision.Reject(Reason.OFF_TOPIC, "请看第二段。"));
        var page = portal.get(own);
        portal.send(
                "POST",
                own,
                "action=appeal&words=就是这个公园",
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "same-origin");

        assertThat(page.text()).contains("没有公开", "说的不是报告里承诺的事", "请看第二段。");
        assertThat(decisions.waiting(1).getFirst().appealed()).isTrue();
        assertThat(portal.get(own).html().select("button[value=appeal]")).isEmpty();
    }

    @Test
    void many_may_look_at_once() {
        var form = filled();
        form.press(Button.PREVIEW);
        var own = form.press(Button.SEND).header("Location").replace("?sent=1", "");

        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(
                            () -> readers.submit(() -> portal.get(own).status()))
                    .limit(40)
                    .toList();

            assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(200));
        }
    }

    @Test
    void a_code_is_found_by_typing_it_and_an_unknown_one_says_so() {
        var form = filled();
        form.press(Button.PREVIEW);
        var own = form.press(Button.SEND).header("Location").replace("?sent=1", "");
        var code = own.replace("/feedback/", "");

        var found =
                portal.post("/feedback", "code=" + code.toLowerCase(Locale.ROOT).replace("-", "+"));
        var unknown = portal.post("/feedback", "code=" + "0".repeat(26));
        var none = portal.post("/feedback", "code=hello");

        assertThat(found.header("Location")).isEqualTo(own);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("没有这个查询码", "0".repeat(26));
        assertThat(none.text()).contains("这不像查询码", "hello");
        assertThat(portal.get("/feedback/" + "0".repeat(26)).status()).isEqualTo(404);
    }

    @Test
    void the_english_form_answers_in_english() {
        var form = SentForm.open(portal, "/en/feedback/new?c=2023-pocket-parks");

        var answer = form.press(Button.PREVIEW);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.html().select("[role=alert]").text()).contains("Please choose one");
    }

    /** The address of its own page. */
    private String sent() {
        var form = filled();
        form.press(Button.PREVIEW);
        return form.press(Button.SEND).header("Location").replace("?sent=1", "");
    }

    private SentForm filled() {
        return SentForm.open(portal, NEW)
                .with(Field.SEEN, "under_way")
                .with(Field.COUNTED, "2")
                .with(Field.WORDS, WORDS);
    }

    private void publish(Feedback feedback) {
        Decided.now(
                decisions,
                feedback.id(),
                new Decision.Publish(feedback.account().words(), Set.of(), null));
    }
}
