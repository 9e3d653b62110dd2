package org.jingnuo.site.render;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What is sent when no page can be rendered; in both languages, and depends on nothing that could fail as well. */
final class LastResort {
    private static final String PAGE = """
            <!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <title>%1$s</title><h1>%1$s</h1><p>%2$s</p><p><a href="/">回到首页</a></p>\
            <div lang="en"><h2>%3$s</h2><p>%4$s</p><p><a href="/en">Home page</a></p></div></html>
            """;
    private static final String FAULT = PAGE.formatted(
            "出错了", "这是我们的问题，请过一分钟再试。", "Something went wrong", "The fault is ours. Please try again in a minute.");
    private static final String REFUSED = PAGE.formatted(
            "看不懂这个地址",
            "链接可能不完整，或者输入时有误。",
            "This address cannot be understood",
            "The link may be incomplete, or there may be a slip in it.");

    private LastResort() {}

    /** Drops what was written so far; {@code status} says whose fault it is. */
    static void send(int status, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.getWriter().write(status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? REFUSED : FAULT);
    }
}
