package org.jingnuo.search.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.search.FoundText;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.jingnuo.search.TextPart;
import org.jingnuo.search.TextsChanged;
import org.jingnuo.search.TextsInMemory;
import org.jingnuo.site.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.UriUtils;

@PortalTest
class WrittenSearchTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Notes {

        @Bean
        TextsInMemory notes() {
            return new TextsInMemory();
        }

        @Bean
        TextPart notesPart() {
            return new NotesPart();
        }
    }

    private static final class NotesPart implements TextPart {

        @Override
        public String kind() {
            return TextsInMemory.KIND;
        }

        @Override
        public Optional<Component> build(List<FoundText> found, Visit visit) {
            var list = new UnorderedList();
            list.addClassName("notes");
            found.forEach(text -> list.add(new Paragraph(text.text())));
            return Optional.of(list);
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    Search search;

    @Autowired
    TextsInMemory notes;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void begin_with_one_text() {
        SearchReadiness.await(search);
        withdraw("2");
        publish("1", "公园建好了，喷泉还没有。");
        await().untilAsserted(() -> assertThat(notes("/search?q=喷泉")).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/search?q=公园, 居民写的", "/en/search?q=公园, What residents wrote", "/search?q=喷泉, 居民写的"})
    void what_residents_wrote_stands_below_what_was_promised(String address, String heading) {
        var page = page(address);

        assertThat(page.select("h2").eachText()).contains(heading);
        assertThat(page.select("h2:contains(" + heading + ") ~ ul.notes").eachText())
                .containsExactly("公园建好了，喷泉还没有。");
        assertThat(page.select("ul.notes ~ ul")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=停车位", "/search?q=公园&sort=size", "/search?q=公园&section=industry", "/search"})
    void nothing_is_said_of_residents_where_none_wrote_of_it_or_the_list_is_narrowed(String address) {
        var page = page(address);

        assertThat(page.select("ul.notes")).isEmpty();
        assertThat(page.select("h2").eachText()).doesNotContain("居民写的");
    }

    @Test
    void what_is_withdrawn_is_gone_from_a_page_that_was_kept() {
        publish("2", "喷泉坏了");
        assertThat(notes("/search?q=喷泉")).containsExactly("喷泉坏了 公园建好了，喷泉还没有。");

        withdraw("2");

        assertThat(notes("/search?q=喷泉")).containsExactly("公园建好了，喷泉还没有。");
    }

    @Test
    void an_event_of_a_transaction_is_handled_once_it_is_committed() {
        transactions.executeWithoutResult(transaction -> {
            publish("2", "喷泉坏了");
            notes.withdraw("2");
        });

        assertThat(notes("/search?q=坏了")).isEmpty();

        transactions.executeWithoutResult(transaction -> {
            events.publishEvent(new TextsChanged(TextsInMemory.KIND, Set.of("2")));
            notes.publish("2", "喷泉坏了");
        });

        assertThat(notes("/search?q=坏了")).containsExactly("喷泉坏了");
    }

    private void publish(String id, String text) {
        notes.publish(id, text);
        events.publishEvent(new TextsChanged(TextsInMemory.KIND, Set.of(id)));
    }

    private void withdraw(String id) {
        notes.withdraw(id);
        events.publishEvent(new TextsChanged(TextsInMemory.KIND, Set.of(id)));
    }

    private List<String> notes(String address) {
        return page(address).select("ul.notes").eachText();
    }

    private Document page(String address) {
        return new Portal(port).get(UriUtils.encodeQuery(address, UTF_8)).html();
    }
}
