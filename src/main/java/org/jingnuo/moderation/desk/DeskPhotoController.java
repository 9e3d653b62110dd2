package org.jingnuo.moderation.desk;

import java.util.List;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.sightings.Sighting;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Role;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves photos as they were sent, and what to look at in them, to those who decide; nothing keeps them on the way. */
@Controller
class DeskPhotoController {

    private final Photos photos;
    private final PhotoSightings sightings;
    private final CurrentActor current;

    DeskPhotoController(Photos photos, PhotoSightings sightings, CurrentActor current) {
        this.photos = photos;
        this.sightings = sightings;
        this.current = current;
    }

    @GetMapping(DeskPaths.PHOTO)
    ResponseEntity<byte[]> photo(@PathVariable String name, @PathVariable String size) {
        current.get().require(Role.MODERATOR);
        var jpeg = PhotoSize.of(size)
                .flatMap(it -> photos.find(name, it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(jpeg);
    }

    @GetMapping(DeskPaths.SIGHTINGS)
    ResponseEntity<List<Sighting>> sightings(@PathVariable String name) {
        current.get().require(Role.MODERATOR);
        var found = sightings.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found);
    }
}
