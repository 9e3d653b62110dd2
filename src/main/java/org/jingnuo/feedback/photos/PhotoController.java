package org.jingnuo.feedback.photos;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves what is shown, as a picture and nothing else; what is not shown might as well not be there. */
@Controller
class PhotoController {

    /**
     * For one visit, and by browsers alone: a photo of this name never changes, but it may be withdrawn, and then whoever has
     * it is to lose it soon. Asking again costs little, since the tag says that nothing need be sent.
     */
    private static final CacheControl FOR_A_VISIT =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().mustRevalidate();

    private final Photos photos;

    PhotoController(Photos photos) {
        this.photos = photos;
    }

    @GetMapping(PhotoPaths.PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String name, @PathVariable String size) {
        var jpeg = PhotoSize.of(size)
                .flatMap(it -> photos.findShown(name, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(FOR_A_VISIT)
                .eTag(name + "-" + size)
                .header(HttpHeaders.CONTENT_DISPOSITION, inline().toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(jpeg);
    }

    private static ContentDisposition inline() {
        return ContentDisposition.inline().filename("photo.jpg").build();
    }
}
