package org.jingnuo.moderation.access;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.site.Language;
import org.jingnuo.site.Scripts;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A page for signing in, put together part by part: plain HTML that works without a script. Its policy allows nothing but its own
 * style and script.
 */
final class SignInPage {

    private static final String STYLE =
            read("META-INF/resources/styles/tokens.css") + read("org/jingnuo/moderation/access/sign-in.css");

    private final I18NProvider translations;
    private final Language language;
    private final CsrfToken token;
    private final PagePolicy policy = PagePolicy.create();
    private final Document document = Document.createShell("");
    private final Element main;

    private SignInPage(I18NProvider translations, HttpServletRequest request) {
        this.translations = translations;
        this.language = Language.chosenIn(request.getCookies()).orElse(Language.ZH);
        this.token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        document.outputSettings().prettyPrint(false);
        this.main = document.body().appendElement("main");
    }

    /** @param title key of what the page is called */
    static SignInPage titled(String title, I18NProvider translations, HttpServletRequest request) {
        var page = new SignInPage(translations, request);
        page.document.select("html").attr("lang", page.language.tag());
        var head = page.document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        head.appendElement("title").text(page.text(title) + " · " + page.text("desk.name"));
        head.appendElement("style").attr("nonce", page.policy.nonce()).appendChild(new DataNode(STYLE));
        page.main.appendElement("p").addClass("desk").text(page.text("desk.name"));
        page.main.appendElement("h1").text(page.text(title));
        return page;
    }

    String text(String key, Object... arguments) {
        return translations.getTranslation(key, language.locale(), arguments);
    }

    /** A sentence that says what to do. */
    SignInPage says(String text) {
        main.appendElement("p").text(text);
        return this;
    }

    /** What went wrong, said at once by a screen reader. */
    SignInPage alerts(String text) {
        main.appendElement("p").addClass("alert").attr("role", "alert").text(text);
        return this;
    }

    /** A form that is sent to this page itself, and holds the token against forged ones. */
    Element form(String action) {
        var form = main.appendElement("form").attr("method", "post").attr("action", "/" + action);
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", token.getParameterName())
                .attr("value", token.getToken());
        return form;
    }

    /** @param attributes of the input, its name and type among them */
    Element field(Element form, String label, Map<String, String> attributes) {
        var id = "f-" + attributes.get("name");
        form.appendElement("label").attr("for", id).text(text(label));
        var input = form.appendElement("input").attr("id", id).attr("required", "");
        attributes.forEach(input::attr);
        return input;
    }

    void button(Element form, String label) {
        form.appendElement("button").attr("type", "submit").text(text(label));
    }

    Element section(String heading) {
        var section = main.appendElement("section");
        section.appendElement("h2").text(text(heading));
        return section;
    }

    void codes(List<String> codes) {
        var list = main.appendElement("ul").addClass("codes");
        codes.forEach(code -> list.appendElement("li").appendElement("code").text(code));
    }

    void link(String address, String label) {
        main.appendElement("p").appendElement("a").attr("href", address).text(text(label));
    }

    /** An SVG that we drew. */
    void picture(Element parent, String svg, String label) {
        parent.append(svg);
        var drawn = parent.selectFirst("svg");
        if (drawn != null) {
            drawn.attr("aria-label", text(label));
        }
    }

    /** The script by which passkeys work; it finds its texts and the token in {@code parent}. */
    Element passkeys(Element parent, String kind, String label) {
        document.head()
                .appendElement("script")
                .attr("defer", "")
                .attr("nonce", policy.nonce())
                .attr("src", Scripts.address("sign-in.js"));
        var part = parent.appendElement("form")
                .attr("data-passkey", kind)
                .attr("data-header", token.getHeaderName())
                .attr("data-token", token.getToken())
                .attr("data-failed", text("signIn.passkeyFailed"))
                .attr("data-unsupported", text("signIn.passkeyUnsupported"))
                .attr("hidden", "");
        if (kind.equals("add")) {
            field(
                            part,
                            "signIn.passkeyName",
                            Map.of("name", "label", "type", "text", "maxlength", String.valueOf(PasskeyName.LONGEST)))
                    .attr("value", text(PasskeyName.OFFERED));
        }
        button(part, label);
        part.appendElement("p").attr("role", "alert").addClass("alert").attr("hidden", "");
        return part;
    }

    /** Offers the same page in the other language. */
    private void offerOtherLanguage(HttpServletRequest request) {
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        var other = language.other();
        var form = form(DeskPaths.LANGUAGE).addClass("language");
        form.appendElement("input")
                .attr("type", "hidden")
                .attr("name", "back")
                .attr("value", request.getServletPath() + query);
        form.appendElement("button")
                .attr("name", "language")
                .attr("value", other.code())
                .attr("lang", other.tag())
                .text(translations.getTranslation("signIn.language", other.locale()));
    }

    /** Ends the page and sends it. */
    void send(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        offerOtherLanguage(request);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(PagePolicy.HEADER, policy.ofForms());
        response.getWriter().write(document.outerHtml());
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is missing", e);
        }
    }
}
