package org.jingnuo.site;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The site's icon in the sizes that phones and old browsers ask for; {@code favicon.svg} serves all others. */
@Controller
class IconController {
    private final Map<Integer, byte[]> drawn = new ConcurrentHashMap<>();

    @GetMapping("/favicon.ico")
    ResponseEntity<byte[]> forOldBrowsers() {
        return icon(48);
    }

    @GetMapping("/apple-touch-icon.png")
    ResponseEntity<byte[]> forHomeScreens() {
        return icon(180);
    }

    @GetMapping("/icon-512.png")
    ResponseEntity<byte[]> forPreviews() {
        return icon(512);
    }

    private ResponseEntity<byte[]> icon(int side) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic())
                .body(drawn.computeIfAbsent(side, IconController::draw));
    }

    private static byte[] draw(int side) {
        var canvas = new Canvas(side, side);
        canvas.seal(0, 0, side);
        return canvas.png();
    }
}
