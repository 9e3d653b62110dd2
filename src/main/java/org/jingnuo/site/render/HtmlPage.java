package org.jingnuo.site.render;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.site.Language;
import org.jingnuo.site.PageHead;
import org.jingnuo.site.TypeSize;
import org.jingnuo.site.render.ViewRenderer.RenderedView;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the document around a rendered view: what browsers, search engines and link previews read. */
@Component
class HtmlPage {
    /** Of a page that Flow does not take over; {@code connect-src} is for tools that look at robots.txt from inside a page. */
    private static final String STRICT_POLICY_TAIL =
            "; img-src 'self' data:%s; connect-src 'self'%s; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String siteAddress;
    private final Stylesheet stylesheet;
    private final FlowStarter flowStarter;
    private final ScriptLoader scriptLoader;
    private final SiteTexts texts;
    private final JsonMapper json;

    HtmlPage(
            JingnuoProperties properties,
            Stylesheet stylesheet,
            FlowStarter flowStarter,
            ScriptLoader scriptLoader,
            SiteTexts texts,
            JsonMapper json) {
        this.siteAddress = properties.url().toString();
        this.stylesheet = stylesheet;
        this.flowStarter = flowStarter;
        this.scriptLoader = scriptLoader;
        this.texts = texts;
        this.json = json;
    }

    /** @param path language prefix included */
    RenderedPage write(String path, TypeSize type, RenderedView view, Kept kept) {
        var page = view.head();
        var language = Language.ofPath(path);
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(new DocumentType("html", "", ""));
        var html = document.appendElement("html").attr("lang", language.tag());
        if (type == TypeSize.LARGE) {
            html.addClass("large");
        }
        var head = html.appendElement("head");
        if (view.live()) {
            head.appendElement("base").attr("href", "/"); // Flow's client takes addresses from here
        }
        describe(head, language, path, page, kept);
        head.appendElement("style").appendChild(new DataNode(stylesheet.css()));
        var outlet = html.appendElement("body");
        if (view.live()) {
            outlet.appendElement("div").id("rendered").append(view.body());
            outlet.appendElement("div").id("outlet");
            outlet.appendElement("script").appendChild(new DataNode(flowStarter.script()));
        } else {
            outlet.append(view.body());
        }
        if (view.scripted()) {
            outlet.appendElement("script").appendChild(new DataNode(scriptLoader.script()));
        }
        var permissions = SecurityHeaders.permissions(page.reach().position());
        return RenderedPage.of(page.status(), document.outerHtml(), policy(view), permissions, kept);
    }

    private String policy(RenderedView view) {
        if (view.live()) {
            return flowStarter.contentSecurityPolicy(scriptLoader.policySource());
        }
        var reach = view.head().reach();
        return "default-src 'none'; " + (view.scripted() ? scriptLoader.policy() : "") + "style-src "
                + stylesheet.policySource()
                + (reach.worker() ? "; worker-src 'self'" : "")
                + STRICT_POLICY_TAIL.formatted(listed(reach.images()), listed(reach.data()));
    }

    private static String listed(List<String> origins) {
        return origins.stream().map(origin -> " " + origin).collect(joining());
    }

    private void describe(Element head, Language language, String path, PageHead page, Kept kept) {
        head.appendElement("meta").attr("charset", "utf-8");
        meta(head, "name", "viewport", "width=device-width, initial-scale=1, viewport-fit=cover");
        head.appendElement("title").text(page.title() + " · " + texts.get("site.name", language));
        meta(head, "name", "description", page.description());
        meta(head, "name", "color-scheme", "light dark");
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("href", "/favicon.svg")
                .attr("type", "image/svg+xml");
        head.appendElement("link").attr("rel", "apple-touch-icon").attr("href", "/apple-touch-icon.png");
        if (page.status() != 200 || kept == Kept.BY_NOBODY) {
            meta(head, "name", "robots", "noindex");
            return;
        }
        var bare = language.withoutPrefix(path);
        var query = page.canonicalQuery().isEmpty() ? "" : "?" + page.canonicalQuery();
        var canonical = siteAddress + language.address(bare) + query;
        head.appendElement("link").attr("rel", "canonical").attr("href", canonical);
        for (var other : Language.values()) {
            alternate(head, other.tag(), siteAddress + other.address(bare) + query);
        }
        alternate(head, "x-default", siteAddress + Language.ZH.address(bare) + query);
        openGraph(head, language, page, canonical);
        if (!page.linkedData().isEmpty()) {
            linkedData(head, page);
        }
    }

    private void openGraph(Element head, Language language, PageHead page, String canonical) {
        meta(head, "property", "og:type", "article");
        meta(head, "property", "og:site_name", texts.get("site.name", language));
        meta(head, "property", "og:title", page.title());
        meta(head, "property", "og:description", page.description());
        meta(head, "property", "og:url", canonical);
        meta(head, "property", "og:locale", language == Language.ZH ? "zh_CN" : "en_GB");
        var picture = page.picture();
        if (picture != null) {
            meta(head, "property", "og:image", siteAddress + language.address(picture.path()));
            meta(head, "property", "og:image:alt", picture.text());
            meta(head, "name", "twitter:card", "summary_large_image");
        } else {
            meta(head, "property", "og:image", siteAddress + "/icon-512.png");
        }
    }

    /** A "<" could end the script element early, so it is written as its escape. */
    private void linkedData(Element head, PageHead page) {
        var text = json.writeValueAsString(List.copyOf(page.linkedData())).replace("<", "\\u003c");
        head.appendElement("script").attr("type", "application/ld+json").appendChild(new DataNode(text));
    }

    private static void alternate(Element head, String tag, String address) {
        head.appendElement("link")
                .attr("rel", "alternate")
                .attr("hreflang", tag)
                .attr("href", address);
    }

    private static void meta(Element head, String kind, String name, String content) {
        head.appendElement("meta").attr(kind, name).attr("content", content);
    }
}
