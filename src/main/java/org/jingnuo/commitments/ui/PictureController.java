package org.jingnuo.commitments.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.site.Bilingual;
import org.jingnuo.site.Language;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves what a link preview shows of a commitment. */
@Controller
class PictureController {
    private static final int KEPT = 500;

    /** All that a picture shows: when the content changes, so does the key. */
    private record Drawn(Commitment commitment, Bilingual report, Language language) {}

    private final CommitmentPages pages;
    private final SharePicture drawing;
    private final Cache<Drawn, byte[]> drawn =
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

    private ResponseEntity<byte[]> picture(String id, Language language) {
        var detail = pages.findDetail(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var bytes = drawn.get(
                new Drawn(detail.commitment(), detail.source().title(), language),
                missing -> drawing.draw(detail, language));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(bytes);
    }
}
