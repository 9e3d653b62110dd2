package org.jingnuo.feedback.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.OwnPhotos;
import org.jingnuo.feedback.TrackingCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Files that only their sender may see: photos that are not public, and the tracking code to be kept. Nobody caches them. */
@Controller
class OwnFileController {

    private static final String POLICY = "default-src 'none'; sandbox";

    private final OwnPhotos photos;

    OwnFileController(OwnPhotos photos) {
        this.photos = photos;
    }

    /** A photo of a draft; its name is random and known to nobody else. */
    @GetMapping(FeedbackPaths.DRAFT_PHOTOS + "{name}")
    ResponseEntity<byte[]> draft(@PathVariable String name) {
        return photo(photos.findDraft(name));
    }

    @GetMapping("/" + FeedbackPaths.FIND + "/{code}/photos/{name}")
    ResponseEntity<byte[]> sent(@PathVariable String code, @PathVariable String name) {
        return photo(TrackingCode.parse(code).flatMap(it -> photos.findSent(it, name)));
    }

    @GetMapping("/" + FeedbackPaths.FIND + "/{code}/code.txt")
    ResponseEntity<byte[]> code(@PathVariable String code) {
        return TrackingCode.parse(code)
                .map(it -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename("jingnuo-code.txt")
                                        .build()
                                        .toString())
                        .body((it.grouped() + "\n").getBytes(StandardCharsets.UTF_8)))
                .orElse(ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> photo(Optional<byte[]> found) {
        return found.map(bytes -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.IMAGE_JPEG)
                        .header("Content-Security-Policy", POLICY)
                        .body(bytes))
                .orElse(ResponseEntity.notFound().build());
    }
}
