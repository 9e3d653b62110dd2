package org.jingnuo.site.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jingnuo.site.Needs;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The few bytes written into pages with elements that {@linkplain Needs need} a script: they fetch it when such an element
 * is first focused, or at once where the page is opened for it.
 */
@Component
class ScriptLoader {

    private final String script = read().replace("ATTRIBUTE", Needs.ATTRIBUTE)
            .replace("AT_ONCE", Needs.AT_ONCE)
            .strip();
    private final String policySource = Digests.policySource(script);

    String script() {
        return script;
    }

    /** Allows this script and what it fetches ({@code strict-dynamic}). */
    String policy() {
        return "script-src " + policySource + " 'strict-dynamic'; ";
    }

    String policySource() {
        return policySource;
    }

    private static String read() {
        try {
            return new ClassPathResource("org/jingnuo/site/render/loader.js")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("loader.js is missing", e);
        }
    }
}
