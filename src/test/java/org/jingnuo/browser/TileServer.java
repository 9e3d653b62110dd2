package org.jingnuo.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/** Somebody's tiles, on this machine: every one the same picture, or none, or none in time. */
final class TileServer implements AutoCloseable {

    enum Mood {
        WELL,
        FAILING,
        /** Answers no request as long as it lasts. */
        SILENT
    }

    private final HttpServer server;
    private final byte[] tile = tile();
    private final List<HttpExchange> unanswered = new ArrayList<>();
    private volatile Mood mood = Mood.WELL;

    TileServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void become(Mood other) {
        mood = other;
    }

    private void answer(HttpExchange request) throws IOException {
        switch (mood) {
            case WELL -> {
                request.getResponseHeaders().add("Content-Type", "image/png");
                request.sendResponseHeaders(200, tile.length);
                request.getResponseBody().write(tile);
                request.close();
            }
            case FAILING -> {
                request.sendResponseHeaders(503, -1);
                request.close();
            }
            case SILENT -> {
                synchronized (unanswered) {
                    unanswered.add(request);
                }
            }
        }
    }

    private static byte[] tile() {
        var picture = new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB);
        picture.createGraphics().setBackground(Color.WHITE);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
