package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.PublicAddresses;
import org.jingnuo.Sessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@PortalTest
class NoSessionTest {

    private static final int VISITS = 10_000;
    private static final int AT_ONCE = 8;

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext context;

    @Test
    void ten_thousand_visits_make_no_session() throws InterruptedException, ExecutionException {
        var portal = new Portal(port);
        var sessions = Sessions.of(context);
        var before = sessions.made();
        var addresses = Stream.concat(
                        PublicAddresses.all(),
                        Stream.of(
                                "/no-such-page",
                                "/favicon.ico",
                                "/favicon.svg",
                                "/robots.txt",
                                "/health",
                                "/vaadinServlet/",
                                "/VAADIN/",
                                "/VAADIN/build",
                                "/VAADIN/no-such-file.js",
                                "/VAADIN/dynamic/resource/1/x/y.png",
                                "/?v-r=init",
                                "/?v-r=init&location=no-such-page",
                                "/?v-r=uidl&v-uiId=0",
                                "/?v-r=heartbeat&v-uiId=0",
                                "/?v-r=push&v-uiId=0",
                                "/?v-r=",
                                "/?v-r=no-such-call"))
                .toList();
        Callable<Boolean> visitor = () -> IntStream.range(0, VISITS / AT_ONCE)
                .mapToObj(visit -> portal.get(addresses.get(visit % addresses.size())))
                .allMatch(answer ->
                        answer.status() < 500 && answer.header("Set-Cookie").isEmpty());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(Collections.nCopies(AT_ONCE, visitor))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(sessions.made()).isEqualTo(before);
    }

    @Test
    void a_session_that_is_made_would_be_counted() {
        var sessions = Sessions.of(context);
        var before = sessions.made();

        new Portal(port).get("/?v-r=init&location=");

        assertThat(sessions.made()).isEqualTo(before + 1);
    }
}
