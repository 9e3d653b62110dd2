package org.jingnuo.site.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The public pages' one sheet, written into every page: a sheet of its own would cost a slow phone another round trip
 * before the first paint.
 */
@Component
class Stylesheet {
    private static final String ROOT = "META-INF/resources/";
    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\";");

    private final String css = minified(read());

    String css() {
        return css;
    }

    String policySource() {
        return Digests.policySource(css);
    }

    /** All of the sheet as it was written. */
    static String read() {
        return read("styles.css");
    }

    private static String read(String path) {
        try {
            var sheet = new ClassPathResource(ROOT + path).getContentAsString(StandardCharsets.UTF_8);
            return IMPORT.matcher(sheet).replaceAll(found -> Matcher.quoteReplacement(read(found.group(1))));
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet " + path + " is missing", e);
        }
    }

    /** Drops comments and the white space that no rule needs; spaces around operators in {@code calc()} stay. */
    static String minified(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .replaceAll("([{;][a-z-]+): ", "$1:")
                .replace(";}", "}")
                .strip();
    }
}
