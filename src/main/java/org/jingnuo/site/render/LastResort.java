package org.jingnuo.site.render;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** What is sent when no page can be rendered; in both languages, and depends on nothing that could fail as well. */
final class LastResort {
    private static final String STYLE = "html{font:100%/1.65 system-ui,sans-serif;background:#faf7f0;color:#1f1b16}"
            + "body{max-width:42rem;margin:2rem auto;padding:0 1rem}a{color:#a3271a}"
            + "@media(prefers-color-scheme:dark){html{background:#171410;color:#ebe4d6}a{color:#f2917f}}";
    private static final String POLICY =
            "default-src 'none'; style-src " + Digests.policySource(STYLE) + "; frame-ancestors 'none'";
    private static final String PAGE = """
            <!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <title>%1$s</title><style>%5$s</style><h1>%1$s</h1><p>%2$s</p><p><a href="/">回到首页</a></p>\
            <div lang="en"><h2>%3$s</h2><p>%4$s</p><p><a href="/en">Home page</a></p></div></html>
            """;
    private static final String FAULT =
            page("出错了", "这是我们的问题，请过一分钟再试。", "Something went wrong", "The fault is ours. Please try again in a minute.");
    private static final String REFUSED = page(
            "看不懂这个地址",
            "链接可能不完整，或者输入时有误。",
            "This address cannot be understood",
            "The link may be incomplete, or there may be a slip in it.");
    private static final String WRONG_METHOD = page(
            "这个地址不能这样用",
            "可以从首页重新开始。",
            "This address does not work that way",
            "You can begin again from the home page.");

    private static final String PROBLEM = """
            {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""";

    private LastResort() {}

    /** Drops what was written so far; {@code status} says whose fault it is. */
    static void send(int status, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.getWriter().write(pageFor(status));
    }

    /** The same for a program (RFC 9457). */
    static void sendProblem(int status, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .print(PROBLEM.formatted(
                        HttpStatus.valueOf(status).getReasonPhrase(),
                        status,
                        status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                                ? "This address cannot be understood."
                                : "The fault is ours. Please try again in a minute."));
    }

    private static String pageFor(int status) {
        if (status == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            return WRONG_METHOD;
        }
        return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? REFUSED : FAULT;
    }

    private static String page(String title, String text, String englishTitle, String englishText) {
        return PAGE.formatted(title, text, englishTitle, englishText, STYLE);
    }
}
