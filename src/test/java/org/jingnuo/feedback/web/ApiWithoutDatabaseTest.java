package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jingnuo.JingnuoApplication;
import org.jingnuo.TestDatabase;
import org.jingnuo.feedback.SendingKey;
import org.jingnuo.feedback.photos.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

class ApiWithoutDatabaseTest {

    @TempDir
    Path data;

    @Test
    void a_phone_is_told_to_send_it_again_when_the_database_is_lost() throws IOException {
        try (var database = TestDatabase.open(data);
                var context = new SpringApplicationBuilder(JingnuoApplication.class)
                        .run(
                                "--server.port=0",
                                "--jingnuo.data=" + data.resolve("portal"),
                                "--spring.datasource.url=" + database.getJdbcUrl(),
                                "--spring.datasource.username=" + database.getUsername(),
                                "--spring.datasource.password=" + database.getPassword(),
                                "--spring.datasource.hikari.connection-timeout=500")) {
            var phone = Phone.of(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            var code = phone.sent();

            database.close();

            assertThat(phone.post(SendingKey.next(), Phone.submission())).satisfies(refused -> {
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.header("Retry-After")).isEqualTo("30");
            });
            assertThat(phone.put(SendingKey.next(), Pictures.jpeg(Pictures.scene(64, 64, 1)))
                            .status())
                    .isEqualTo(503);
            assertThat(phone.get(code).status()).isEqualTo(503);
            assertThat(phone.patch(code, Map.of("action", "answer", "words", "x"))
                            .status())
                    .isEqualTo(503);
            assertThat(phone.delete(code).status()).isEqualTo(503);
        }
    }
}
