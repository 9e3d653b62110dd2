package org.jingnuo.site.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The script of a page with live parts. It is small and written into the page; it fetches Flow only when a live part is
 * first touched or focused.
 */
@Component
class FlowStarter {
    private static final String INDEX = "META-INF/VAADIN/webapp/index.html";
    private static final String SCRIPT = "org/jingnuo/site/render/starter.js";

    private final String script = read(SCRIPT).replace("\"MODULES\"", moduleAddresses());

    String script() {
        return script;
    }

    /**
     * What the page allows so that Flow can start in it. Flow's client needs {@code unsafe-eval} (until Vaadin 25.4) and
     * writes style elements; both are allowed only on pages that have something live, whose content is encoded by Flow's
     * element tree. The modules are admitted because the hashed script adds them ({@code strict-dynamic}).
     *
     * @param loader source expression of the page's other script
     */
    String contentSecurityPolicy(String loader) {
        return "default-src 'none'; script-src " + Digests.policySource(script) + " " + loader
                + " 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'";
    }

    /** The modules of the built front end as a JavaScript array; empty when it has not been built (development). */
    private static String moduleAddresses() {
        if (!new ClassPathResource(INDEX).exists()) {
            return "[]";
        }
        return Jsoup.parse(read(INDEX)).select("script[type=module]").stream()
                .map(module -> "\"/" + module.attr("src").replaceFirst("^\\./", "") + "\"")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is missing", e);
        }
    }
}
