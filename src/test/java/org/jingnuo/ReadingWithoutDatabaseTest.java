package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jingnuo.platform.database.OwnDatabase;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchQuery;
import org.jingnuo.search.SearchReadiness;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingWithoutDatabaseTest {

    private ConfigurableApplicationContext context;
    private Portal portal;
    private Portal.Answer before;
    private Portal.Answer healthy;

    @BeforeAll
    void lose_the_database(@TempDir Path data) throws IOException {
        try (var database = TestDatabase.open(data)) {
            context = startOn(database, data);
            portal = new Portal(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            SearchReadiness.await(context.getBean(Search.class));
            before = portal.get("/");
            healthy = portal.get("/health");
        }
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    void reading_goes_on_when_the_database_is_lost_and_the_portal_says_so() {
        assertThat(healthy.text()).contains("UP");
        assertThat(portal.get("/health").text()).contains("DEGRADED");
        assertThat(portal.get("/health").status()).isEqualTo(200);
        assertThat(portal.get("/").body()).isEqualTo(before.body());
        assertThat(PublicAddresses.all().toList()) // none but the first was ever rendered
                .allSatisfy(address -> assertThat(portal.get(address).status()).isEqualTo(200));
        assertThat(portal.get("/c/no-such-commitment").status()).isEqualTo(404);
    }

    @Test
    void searching_goes_on_when_the_database_is_lost() {
        var search = context.getBean(Search.class);

        assertThat(search.find(SearchQuery.of("停车泊位")).hits()).isNotEmpty();
        assertThat(search.find(SearchQuery.of("飞碟降落场")).exact()).isFalse();
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
