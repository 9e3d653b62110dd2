package org.jingnuo.commitments.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Locale;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.site.Language;
import org.jingnuo.site.PagesOutdated;
import org.springframework.context.event.EventListener;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves what a link preview shows of a commitment. */
@Controller
class PictureController {
    private static final int KEPT = 500;

    private final CommitmentPages pages;
    private final SharePicture drawing;
    private final Cache<String, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    PictureController(CommitmentPages pages, SharePicture drawing) {
        this.pages = pages;
        this.drawing = drawing;
    }

    @GetMapping("/pictures/{id}.png")
    ResponseEntity<byte[]> chinese(@PathVariable String id) {
        return picture(id, Language.ZH);
    }

    @GetMapping("/en/pictures/{id}.png")
    ResponseEntity<byte[]> english(@PathVariable String id) {
        return picture(id, Language.EN);
    }

    @EventListener(PagesOutdated.class)
    void drop() {
        drawn.invalidateAll();
    }

    private ResponseEntity<byte[]> picture(String id, Language language) {
        var detail = pages.findDetail(id);
        if (detail.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var bytes =
                drawn.get(id + language.name().toLowerCase(Locale.ROOT), key -> drawing.draw(detail.get(), language));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(bytes);
    }
}
