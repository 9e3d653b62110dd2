package org.jingnuo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.Action;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.PromiseKind;
import org.jingnuo.feedback.Observation;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.feedback.guard.Refusal;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.search.SearchAnswer;
import org.jingnuo.search.SearchQuery;
import org.jingnuo.search.Suggestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriUtils;

/** Holds the portal to its own OpenAPI document. */
@PortalTest
class ApiContractTest {

    @LocalServerPort
    int port;

    @Value("${jingnuo.url}")
    String site;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    private Portal portal;
    private ApiContract contract;

    @BeforeEach
    void read_the_document() {
        portal = new Portal(port);
        contract = ApiContract.of(portal);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /commitments,      /commitments,                                          200
            /commitments,      /commitments?size=100,                                 200
            /commitments,      /commitments?size=100&cursor=cGFnZSAy,                 200
            /commitments,      /commitments?theme=housing&theme=health&sort=size&size=3, 200
            /commitments,      /commitments?theme=housing&section=industry,           200
            /commitments,      /commitments?theme=magic,                              400
            /commitments.csv,  /commitments.csv?theme=housing&sort=place,             200
            /commitments.csv,  /commitments.csv?theme=housing&section=industry,       200
            /commitments.csv,  /commitments.csv?sort=relevance,                       400
            /commitments/{id}, /commitments/2023-parking-spaces,                      200
            /commitments/{id}, /commitments/no-such-commitment,                       404
            /search,           /search?q=停车位,                                       200
            /search,           /search?q=停车位&explain=1&size=3,                      200
            /search,           /search?q=parking&sort=size&kind=new&livelihood=yes,   200
            /search,           /search?q=地铁,                                         200
            /search,           /search,                                               200
            /search,           /search?q=停车位&sort=up,                               400
            /search.csv,       /search.csv?q=停车位&sort=size&kind=new,                 200
            /search.csv,       /search.csv,                                           200
            /search.csv,       /search.csv?q=停车位&place=atlantis,                     400
            /suggest,          /suggest?q=停车,                                        200
            /suggest,          /suggest?q=荆州,                                        200
            /suggest,          /suggest,                                              200
            /themes,           /themes,                                               200
            /places,           /places,                                               200
            /near,             /near?lat=30.33&lon=112.24,                            200
            /near,             /near?lat=30.33&lon=112.24&theme=schools&size=1,       200
            /near,             /near?lat=30.33&lon=112.24&district=shashi-qu,         200
            /near,             /near?lat=39.90&lon=116.40,                            200
            /near,             /near?lat=112.24&lon=30.33,                            400
            /map,              '/map?bbox=111.5,29.4,114.1,30.5&zoom=8',              200
            /map,              '/map?bbox=112.1,30.3,112.3,30.4&zoom=13&theme=schools', 200
            /map,              '/map?bbox=0,0,1,1&zoom=8',                            200
            /map,              /map,                                                  400
            /openapi.json,     /openapi.json,                                         200
            """)
    void every_answer_is_as_the_document_says(String path, String address, int status) {
        var answer = portal.get(ApiPaths.V1 + UriUtils.encodeQuery(address, StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(contract.violations(path, answer)).isEmpty();
    }

    @Test
    void an_answer_that_says_more_or_less_would_be_noticed() {
        var real = portal.get(ApiPaths.V1 + "/commitments/2023-parking-spaces");
        var more = new Portal.Answer(
                200,
                real.headers(),
                real.text().replaceFirst("\\{", "{\"x\":1,").getBytes(StandardCharsets.UTF_8));
        var less = new Portal.Answer(
                200, real.headers(), real.text().replace("\"lat\"", "\"x\"").getBytes(StandardCharsets.UTF_8));

        assertThat(contract.violations("/commitments/{id}", more)).isNotEmpty();
        assertThat(contract.violations("/commitments/{id}", less)).isNotEmpty();
    }

    @Test
    void a_table_with_other_columns_would_be_noticed() {
        var real = portal.get(ApiPaths.COMMITMENTS_TABLE);
        var other = new Portal.Answer(
                200, real.headers(), real.text().replace(",hedge,", ",x,").getBytes(StandardCharsets.UTF_8));

        assertThat(contract.violations("/commitments.csv", other)).isNotEmpty();
        assertThat(contract.violations("/search.csv", real)).isNotEmpty();
    }

    @Test
    void the_document_has_every_operation_and_no_other() {
        var built = controllers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(ApiPaths::holds)
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path.substring(ApiPaths.V1.length()))));
        var described = contract.paths()
                .flatMap(path -> contract.document().get("paths").get(path).propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path));

        assertThat(described).containsExactlyInAnyOrderElementsOf(built.toList());
    }

    @Test
    void the_document_knows_every_word_the_answers_use() {
        assertThat(words("/components/schemas/Commitment/properties/action")).isEqualTo(words(Action.values()));
        assertThat(words("/components/schemas/Measure/properties/comparator"))
                .containsExactlyInAnyOrderElementsOf(words(Measure.Comparator.values()));
        assertThat(words("/components/schemas/Measure/properties/kind")).isEqualTo(words(Measure.Kind.values()));
        assertThat(words("/components/schemas/Measure/properties/role")).isEqualTo(words(Measure.Role.values()));
        assertThat(words("/components/schemas/Precision")).isEqualTo(words(Place.Precision.values()));
        assertThat(words("/components/schemas/Match/properties/match")).isEqualTo(words(SearchAnswer.Match.values()));
        assertThat(words("/components/schemas/Suggestion/properties/kind")).isEqualTo(words(Suggestion.Kind.values()));
        assertThat(words("/components/parameters/kind/schema/items")).isEqualTo(words(PromiseKind.values()));
        assertThat(words("/components/parameters/listOrder/schema")).isEqualTo(words(BrowseQuery.Sort.values()));
        assertThat(words("/components/parameters/searchOrder/schema")).isEqualTo(words(SearchQuery.Sort.values()));
    }

    @Test
    void the_document_knows_every_word_of_feedback() {
        assertThat(words("/components/schemas/SeenWord")).isEqualTo(words(Observation.values()));
        assertThat(words("/components/schemas/FeedbackState")).isEqualTo(words(State.values()));
        assertThat(words("/components/schemas/FeedbackStep/properties/kind")).isEqualTo(words(Step.Kind.values()));
        assertThat(words("/components/schemas/FeedbackStep/properties/reason"))
                .startsWith(words(Reason.values()).toArray(String[]::new));
        assertThat(words("/components/schemas/TooMany/properties/reason")).isEqualTo(names(Refusal.values()));
        assertThat(words("/components/schemas/RefusedPhoto/properties/reason"))
                .isEqualTo(names(RefusedPhoto.Reason.values()).stream()
                        .filter(reason -> !List.of("BUSY", "GONE").contains(reason))
                        .toList());
    }

    @Test
    void the_document_says_where_the_portal_is() {
        assertThat(contract.document().at("/servers/0/url").asString()).isEqualTo(site + ApiPaths.V1);
        assertThat(contract.document().get("openapi").asString()).startsWith("3.1.");
    }

    private List<String> words(String pointer) {
        return contract.document()
                .at(pointer)
                .get("enum")
                .valueStream()
                .map(word -> word.asString(""))
                .toList();
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }

    private static List<String> words(Enum<?>... constants) {
        return Stream.of(constants).map(Word::of).toList();
    }
}
