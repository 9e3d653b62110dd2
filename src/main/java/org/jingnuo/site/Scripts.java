package org.jingnuo.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.DigestUtils;

/** Our own scripts for pages that start no Flow, and what these fetch, built from {@code frontend/scripts}. */
public final class Scripts {
    static final String FOLDER = "/scripts/";
    static final String VERSION = "v";

    /** The scripts, and what they fetch. */
    static final String[] FILES = {FOLDER + "*.js", FOLDER + "*.json"};

    /** Where the worker is that goes on when its page is closed. */
    static final String WORKER = "/feedback-worker.js";

    private static final Map<String, String> VERSIONS = new ConcurrentHashMap<>();

    private Scripts() {}

    /**
     * Where a page fetches the file; the address changes with what is in it, so a browser may keep it for ever.
     *
     * @param name e.g. {@code map.js}
     * @throws IllegalArgumentException if there is no such file
     */
    public static String address(String name) {
        if (!resource(name).exists()) {
            throw new IllegalArgumentException("No file named " + name);
        }
        return FOLDER + name + "?" + VERSION + "=" + VERSIONS.computeIfAbsent(name, Scripts::digest);
    }

    /** Whether this path and version are where the file of this release is. */
    static boolean isCurrent(String path, String version) {
        var name = path.substring(FOLDER.length());
        return resource(name).exists() && address(name).equals(path + "?" + VERSION + "=" + version);
    }

    private static String digest(String name) {
        try (var script = resource(name).getInputStream()) {
            return DigestUtils.md5DigestAsHex(script).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource("static" + FOLDER + name);
    }
}
