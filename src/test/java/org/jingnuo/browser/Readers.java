package org.jingnuo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;

/** Opens pages for one test. Each reader has cookies of their own. */
public final class Readers {

    /** What the tools themselves ask for. */
    private static final List<String> LOCAL_SCHEMES = List.of("data:", "blob:", "about:");

    private final Browser browser;
    private final String address;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Readers(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** @param path with its query */
    public Page open(Reader reader, String path) {
        var page = come(reader);
        page.navigate(path);
        return page;
    }

    /** A reader who has opened nothing yet. */
    public Page come(Reader reader) {
        return come(reader, address);
    }

    /** The same, under another name of this machine: a passkey belongs to a name. */
    public Page comeToLocalhost(Reader reader) {
        return come(reader, address.replace("127.0.0.1", "localhost"));
    }

    private Page come(Reader reader, String address) {
        var context = browser.newContext(reader.options(address));
        contexts.add(context);
        context.setDefaultTimeout(Chromium.PATIENCE);
        if (reader.large()) {
            context.addCookies(List.of(new Cookie("type", "large").setUrl(address)));
        }
        context.onRequest(request -> {
            if (!request.url().startsWith(address + "/")
                    && LOCAL_SCHEMES.stream().noneMatch(request.url()::startsWith)) {
                complaints.add("asked another host: " + request.url());
            }
        });
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complaints.add("script failed: " + error.error()));
        return context.newPage();
    }

    /** A browser complains of a page that is not there; here that is what was wanted. */
    public void expectNotFound() {
        complaints.removeIf(complaint -> complaint.contains("404"));
    }

    /** A browser complains of a request that was cut off; here that is what was wanted. */
    public void expectLostConnection() {
        complaints.removeIf(complaint ->
                complaint.contains("net::ERR_FAILED") || complaint.contains("net::ERR_INTERNET_DISCONNECTED"));
    }

    /** A browser complains of an answer that something else was sent before; here that is what was wanted. */
    public void expectConflict() {
        complaints.removeIf(complaint -> complaint.contains("409"));
    }

    /** A browser complains of an answer that something is to be mended; here that is what was wanted. */
    public void expectMistakes() {
        complaints.removeIf(complaint -> complaint.contains("422"));
    }

    /** A browser complains of a server that cannot answer; here that is what was wanted. */
    public void expectUnavailable() {
        complaints.removeIf(complaint -> complaint.contains("503"));
    }

    /** A browser complains of an answer that asks for a sign-in; here that is what was wanted. */
    public void expectUnidentified() {
        complaints.removeIf(complaint -> complaint.contains("401"));
    }

    /** The reader was sent to another site and back. */
    public void expectVisitTo(String address) {
        complaints.removeIf(complaint -> complaint.startsWith("asked another host: " + address));
    }

    /** Tiles come from where the operator says; what goes wrong there is not ours. */
    public void expectTilesFrom(String origin) {
        complaints.removeIf(complaint -> complaint.contains(origin));
    }

    void leave() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
