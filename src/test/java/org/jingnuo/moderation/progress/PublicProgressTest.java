package org.jingnuo.moderation.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jingnuo.moderation.progress.Editors.COMMITMENT;
import static org.jingnuo.moderation.progress.Editors.LIN;
import static org.jingnuo.moderation.progress.Editors.MEI;
import static org.jingnuo.moderation.progress.Editors.QUOTE;
import static org.jingnuo.moderation.progress.Editors.noEvidence;
import static org.jingnuo.moderation.progress.Editors.pdf;
import static org.jingnuo.moderation.progress.Editors.proposedWithdrawal;
import static org.jingnuo.moderation.progress.Editors.statement;
import static org.jingnuo.moderation.progress.Editors.withoutAddress;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.EmptyRecord;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.moderation.progress.OfficialEntry.Replacing;
import org.jingnuo.opendata.ApiContract;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The official record as everybody reads it, on the page, through the API and as a kept copy. */
@PortalTest
@ExtendWith(EmptyRecord.class)
class PublicProgressTest {

    private static final String PAGE = "/c/" + COMMITMENT;
    private static final String API = "/api/v1/commitments/";
    private static final String NONE = "暂无已知的官方记录";

    @LocalServerPort
    int port;

    @Autowired
    ProgressDesk desk;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    PublishedProgress published;

    @Autowired
    JdbcClient database;

    @Autowired
    JsonMapper json;

    private Portal portal;

    @BeforeEach
    void find_the_portal() {
        portal = new Portal(port);
    }

    @Test
    void what_was_only_proposed_is_nowhere() {
        var before = portal.get(PAGE).html().text();
        assertThat(before).contains(NONE);

        propose(statement());

        assertThat(portal.get(PAGE).html().text()).isEqualTo(before);
        assertThat(official().isNull()).isTrue();
    }

    @Test
    void a_confirmed_statement_is_on_the_page_with_its_words_and_where_they_stand() {
        assertThat(portal.get(PAGE).text()).contains(NONE);

        confirmed(statement());

        assertThat(portal.get(PAGE).text()).doesNotContain(NONE);
        var record = record(PAGE);
        assertThat(record.select(".stated").text()).isEqualTo("已经完成");
        assertThat(record.select("blockquote[lang=zh-CN]").text()).isEqualTo(QUOTE);
        assertThat(record.text())
                .contains("截至 2023年12月31日", "某市人民政府：《2024年政府工作报告》", "2024年1月15日发布", "第 3 页", "2024年2月1日在这个网址看到");
        assertThat(record.select("a[href=https://example.org/report]").attr("rel"))
                .isEqualTo("external nofollow noopener noreferrer");
        assertThat(record("/en" + PAGE).text()).contains("Done as of 31 December 2023");
    }

    @Test
    void what_residents_see_is_no_part_of_it_and_the_people_at_the_desk_are_not_named() {
        confirmed(statement());

        var page = portal.get(PAGE).html();

        assertThat(page.select("#residents .record, #official #residents, #official .entry"))
                .isEmpty();
        assertThat(page.select("#residents").text()).doesNotContain(QUOTE);
        assertThat(page.select("#official").text()).doesNotContain("mei", "lin");
    }

    @Test
    void that_nothing_was_found_is_not_said_to_be_not_started() {
        confirmed(noEvidence());

        assertThat(record(PAGE).text())
                .contains("没有找到公开依据", "市政府网站、统计公报", "这不等于没有做")
                .doesNotContain("尚未开始");
        assertThat(official().get(0).get("kind").asString()).isEqualTo("no_evidence");
        assertThat(official().get(0).get("execution").isNull()).isTrue();
    }

    @Test
    void what_no_longer_stands_is_folded_with_its_reason_and_what_was_withdrawn_says_no_more() {
        var first = confirmed(statement("原先的话"));
        var second = desk.propose(COMMITMENT, statement("更正的话"), null, new Replacing(first, "抄错了"), MEI);
        desk.confirm(second, LIN);
        assertThat(record(PAGE).select("> .record").text()).contains("更正的话").doesNotContain("原先的话");
        assertThat(record(PAGE).select("details").text()).contains("已由更新的记录代替，原因：抄错了", "原先的话");

        withdraw(second, "来源撤下了");

        assertThat(record(PAGE).text()).contains(NONE, "已撤回，原因：来源撤下了").doesNotContain("更正的话");
        assertThat(portal.get(API + COMMITMENT).text()).doesNotContain("更正的话");
    }

    @Test
    void the_api_gives_every_entry_as_its_document_promises() {
        var first = confirmed(statement("原先的话"));
        desk.confirm(desk.propose(COMMITMENT, withoutAddress(), pdf("报告.pdf"), new Replacing(first, "有了存档"), MEI), LIN);
        withdraw(confirmed(noEvidence()), "找到了");

        var answer = portal.get(API + COMMITMENT);

        assertThat(ApiContract.of(portal).violations("/commitments/{id}", answer))
                .isEmpty();
        assertThat(official())
                .extracting(it -> it.get("state").asString())
                .containsExactlyInAnyOrder("confirmed", "superseded", "withdrawn");
        assertThat(official())
                .filteredOn(it -> it.get("state").asString().equals("confirmed"))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.get("execution").asString()).isEqualTo("under_way");
                    var copy = it.get("source").get("copy");
                    assertThat(copy.get("mediaType").asString()).isEqualTo("application/pdf");
                    assertThat(copy.get("url").asString())
                            .endsWith(ProgressPaths.copy(it.get("id").asString()));
                });
    }

    @Test
    void what_editors_type_is_text_and_never_part_of_the_page() {
        var evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
        var document = new Document(
                evil,
                evil,
                LocalDate.of(2024, 1, 15),
                "<i>1</i>",
                WebAddress.of("https://example.org/年报?a=<b>").orElse(null),
                null,
                null);
        var id = desk.propose(
                COMMITMENT,
                new Finding.Statement(Editors.AS_OF, Execution.DONE, evil, document),
                pdf("\"><script>alert(1)</script>.pdf\r\nSet-Cookie: a=b"),
                null,
                MEI);
        desk.confirm(id, LIN);

        var record = record(PAGE);

        assertThat(record.select("script, img, i")).isEmpty();
        assertThat(record.select("blockquote").text()).isEqualTo(evil);
        var copy = portal.get(ProgressPaths.copy(id));
        assertThat(copy.header("Set-Cookie")).isEmpty();
        assertThat(copy.header("Content-Disposition")).matches("attachment; filename=\"[a-z0-9-]+\\.pdf\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(document.cookie)</script></html>",
                "%PDF-1.7\n%%EOF\n",
                "统计公报\n"
            })
    void a_kept_copy_is_to_be_saved_and_can_do_nothing_here(String content) {
        var bytes = content.getBytes(StandardCharsets.UTF_8);
        var id = desk.propose(COMMITMENT, withoutAddress(), new ReceivedFile("x.exe", bytes), null, MEI);
        assertThat(portal.get(ProgressPaths.copy(id)).status()).isEqualTo(404);
        desk.confirm(id, LIN);

        var copy = portal.get(ProgressPaths.copy(id));

        assertThat(copy.status()).isEqualTo(200);
        assertThat(copy.body()).isEqualTo(bytes);
        assertThat(copy.header("Content-Disposition")).startsWith("attachment").doesNotContain("exe");
        assertThat(copy.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(copy.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(record(PAGE).select("a[download]").attr("href")).isEqualTo(ProgressPaths.copy(id));
        withdraw(id, "有个人信息");
        assertThat(portal.get(ProgressPaths.copy(id)).status()).isEqualTo(404);
    }

    @Test
    void a_copy_that_is_not_public_is_for_those_who_are_signed_in() {
        var id = desk.propose(COMMITMENT, withoutAddress(), pdf("报告.pdf"), null, MEI);

        assertThat(portal.get(ProgressPaths.deskCopy(id)).status()).isNotEqualTo(200);
        assertThat(portal.get(ProgressPaths.copy("no-such")).status()).isEqualTo(404);
    }

    @Test
    void what_another_node_confirmed_is_shown_once_it_has_told() {
        var id = propose(statement());
        assertThat(portal.get(PAGE).text()).contains(NONE);
        database.sql(
                        "UPDATE official_entry SET state = 'CONFIRMED', confirmed_by = 'lin', confirmed_at = now() WHERE id = ?")
                .param(id)
                .update();

        published.refresh();

        assertThat(record(PAGE).text()).contains(QUOTE);
    }

    private Element record(String page) {
        return portal.get(page).html().expectFirst("#official");
    }

    private JsonNode official() {
        return json.readTree(portal.get(API + COMMITMENT).text()).get("official");
    }

    private String confirmed(Finding finding) {
        var id = propose(finding);
        desk.confirm(id, LIN);
        return id;
    }

    private void withdraw(String id, String because) {
        withdrawals.propose(id, because, MEI);
        withdrawals.confirm(id, proposedWithdrawal(desk, id), LIN);
    }

    private String propose(Finding finding) {
        return desk.propose(COMMITMENT, finding, null, null, MEI);
    }
}
