package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jingnuo.platform.database.OwnDatabase;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchQuery;
import org.jingnuo.search.SearchReadiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class ReadingWithoutDatabaseTest {

    @TempDir
    Path data;

    @Test
    void reading_goes_on_when_the_database_is_lost_and_the_portal_says_so() throws IOException {
        try (var database = TestDatabase.open(data);
                var context = startOn(database, data)) {
            var portal = new Portal(((ServletWebServerApplicationContext) context)
                    .getWebServer()
                    .getPort());
            var before = portal.get("/");
            var healthy = portal.get("/health");

            database.close();

            assertThat(healthy.text()).contains("UP");
            assertThat(portal.get("/health").text()).contains("DEGRADED");
            assertThat(portal.get("/health").status()).isEqualTo(200);
            assertThat(portal.get("/").body()).isEqualTo(before.body());
            assertThat(PublicAddresses.all().toList()) // none but the first was ever rendered
                    .allSatisfy(
                            address -> assertThat(portal.get(address).status()).isEqualTo(200));
            assertThat(portal.get("/c/no-such-commitment").status()).isEqualTo(404);
        }
    }

    @Test
    void searching_goes_on_when_the_database_is_lost() throws IOException {
        try (var database = TestDatabase.open(data);
                var context = startOn(database, data)) {
            var search = context.getBean(Search.class);
            SearchReadiness.await(search);

            database.close();

            assertThat(search.find(SearchQuery.of("停车泊位")).hits()).isNotEmpty();
            assertThat(search.find(SearchQuery.of("飞碟降落场")).exact()).isFalse();
        }
    }

    private static ConfigurableApplicationContext startOn(OwnDatabase database, Path data) {
        return new SpringApplicationBuilder(JingnuoApplication.class)
                .run(
                        "--server.port=0",
                        "--jingnuo.data=" + data.resolve("portal"),
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.datasource.hikari.connection-timeout=500");
    }
}
