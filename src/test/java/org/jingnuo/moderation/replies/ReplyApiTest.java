package org.jingnuo.moderation.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jingnuo.EmptyTables;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Decisions;
import org.jingnuo.feedback.EmptyFeedback;
import org.jingnuo.feedback.OwnAction;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.EmptyRecord;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.moderation.desk.SentFeedback;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.opendata.ApiContract;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Replies of public bodies as programs read them. */
@PortalTest
@Import(SentFeedback.class)
@ExtendWith({EmptyFeedback.class, EmptyRecord.class})
class ReplyApiTest {

    private static final Actor WU = new Actor("wu.official", Set.of(Role.OFFICIAL));
    private static final String API = "/api/v1/commitments/" + SentFeedback.COMMITMENT;

    @LocalServerPort
    int port;

    @Autowired
    ReplyDesk desk;

    @Autowired
    SentFeedback residents;

    @Autowired
    Decisions decisions;

    @Autowired
    People people;

    @Autowired
    JdbcClient rows;

    @Autowired
    JsonMapper json;

    private Portal portal;

    @BeforeEach
    void an_official_is_there() {
        portal = new Portal(port);
        EmptyTables.empty(rows, "person");
        people.save(Person.invited(WU.name(), "吴", Language.ZH).with(WU.roles(), "某市城管局"));
    }

    @AfterEach
    void whatever_there_is_is_as_the_document_promises() {
        assertThat(ApiContract.of(portal).violations("/commitments/{id}", portal.get(API)))
                .isEmpty();
    }

    @Test
    void without_a_reply_there_is_none() {
        assertThat(replies().isNull()).isTrue();
    }

    @Test
    void a_reply_says_who_when_what_and_where() {
        desk.write(new Target(SentFeedback.COMMITMENT, null), answer("City Management Bureau"), WU);

        assertThat(replies()).singleElement().satisfies(reply -> {
            assertThat(reply.get("state").asString()).isEqualTo("standing");
            assertThat(reply.get("body").toString()).isEqualTo("""
                    {"zh":"某市城管局","en":"City Management Bureau"}""");
            assertThat(reply.get("saidOn").asString()).isEqualTo("2024-03-01");
            assertThat(reply.get("words").asString()).isEqualTo("下周补画");
            assertThat(reply.get("url").asString()).isEqualTo("https://example.org/reply");
            assertThat(reply.get("feedback").isNull()).isTrue();
        });
        assertThat(portal.get(API).text()).doesNotContain(WU.name());
    }

    @Test
    void a_reply_to_feedback_says_to_which_and_goes_with_it() {
        var sent = residents.sends("停车位没画好，我叫张三");
        decisions.decide(sent.id(), sent.feedback().version(), new Decision.Publish("停车位没画好", Set.of(), null));
        desk.write(new Target(SentFeedback.COMMITMENT, sent.id()), answer(null), WU);

        assertThat(replies()).singleElement().satisfies(reply -> {
            assertThat(reply.get("feedback").toString())
                    .isEqualTo("{\"id\":\"%s\",\"words\":\"停车位没画好\"}".formatted(sent.id()));
            assertThat(reply.get("body").get("en").isNull()).isTrue();
        });
        sent.does(new OwnAction.Withdraw());

        assertThat(replies().isNull()).isTrue();
        assertThat(portal.get(API).text()).doesNotContain("下周补画");
    }

    @Test
    void what_was_withdrawn_says_only_why() {
        var id = desk.write(new Target(SentFeedback.COMMITMENT, null), answer(null), WU);

        desk.withdraw(id, "答错了对象", WU);

        assertThat(replies()).singleElement().satisfies(reply -> {
            assertThat(reply.get("state").asString()).isEqualTo("withdrawn");
            assertThat(reply.get("because").asString()).isEqualTo("答错了对象");
            assertThat(reply.get("words").isNull()).isTrue();
            assertThat(reply.get("url").isNull()).isTrue();
        });
        assertThat(portal.get(API).text()).doesNotContain("下周补画");
    }

    private JsonNode replies() {
        return json.readTree(portal.get(API).text()).get("replies");
    }

    private static Answer answer(@Nullable String english) {
        return new Answer(
                new Body("某市城管局", english),
                LocalDate.of(2024, 3, 1),
                "下周补画",
                new WebAddress("https://example.org/reply"));
    }
}
