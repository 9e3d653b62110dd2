package org.jingnuo.site.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.site.Language;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Reads the Markdown pages of {@code content/pages/}; HTML in them is shown as text, not run. */
@Component
class TextPages {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private final Path folder;

    TextPages(JingnuoProperties properties) {
        this.folder = properties.content().resolve("pages");
    }

    /**
     * @param title text of the first heading
     * @param summary text of the first paragraph
     */
    record TextPage(String title, String summary, String html) {}

    /** @throws UncheckedIOException if the file cannot be read; the content check makes sure that it is there */
    TextPage get(String name, Language language) {
        try {
            var markdown = Files.readString(folder.resolve(name + "." + language.code() + ".md"));
            var html = RENDERER.render(PARSER.parse(markdown));
            var body = Jsoup.parseBodyFragment(html);
            return new TextPage(textOf(body, "h1"), textOf(body, "p"), html);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the page " + name, e);
        }
    }

    private static String textOf(org.jsoup.nodes.Document body, String tag) {
        var first = body.selectFirst(tag);
        return first == null ? "" : first.text();
    }
}
