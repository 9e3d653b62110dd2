package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.OwnPhotos;
import org.jingnuo.feedback.guard.Gate;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes photos one by one before the feedback they belong to. Each has the address of what its file is, so that one that got
 * through on a bad connection need not be sent again.
 */
@RestController
class ApiPhotoController {

    private static final String PHOTO = FeedbackPaths.API_PHOTOS + "{sha256}";
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final OwnPhotos photos;
    private final ApiDoor door;
    private final Gate gate;
    private final UploadRoom room;

    ApiPhotoController(OwnPhotos photos, ApiDoor door, Gate gate, UploadRoom room) {
        this.photos = photos;
        this.door = door;
        this.gate = gate;
        this.room = room;
    }

    /** @param name by which feedback names it */
    record PhotoJson(String name) {}

    /** Whether it has been received; answers HEAD as well. */
    @GetMapping(path = PHOTO, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PhotoJson> find(@PathVariable String sha256, HttpServletRequest request) {
        return photos.find(ApiDoor.key(request), digest(sha256))
                .map(ApiPhotoController::answer)
                .orElseThrow(() -> ApiRefusal.of(
                        HttpStatus.NOT_FOUND, "No such photo was received under this key. Send it to this address."));
    }

    @PutMapping(path = PHOTO, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PhotoJson> receive(@PathVariable String sha256, HttpServletRequest request) {
        door.sender(request);
        var key = ApiDoor.key(request);
        var digest = digest(sha256);
        gate.refusesPhoto(request.getRemoteAddr()).ifPresent(refused -> {
            throw ApiRefusal.of(refused);
        });
        try {
            return answer(room.take(request.getInputStream(), bytes -> received(key, digest, bytes)));
        } catch (RefusedPhoto refused) {
            throw ApiRefusal.of(refused);
        } catch (IOException broken) {
            throw ApiRefusal.badRequest("The body ended too early. Send it again.");
        }
    }

    private Photo received(String key, byte[] digest, byte[] bytes) {
        if (bytes.length <= Photos.MOST_BYTES && !MessageDigest.isEqual(Photos.sha256(bytes), digest)) {
            throw ApiRefusal.badRequest("The SHA-256 of the body is not that of the address. Send the file as it is.");
        }
        return photos.receive(key, bytes);
    }

    private static ResponseEntity<PhotoJson> answer(Photo photo) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new PhotoJson(photo.name()));
    }

    private static byte[] digest(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw ApiRefusal.badRequest(
                    "The address is to end in the SHA-256 of the file, in 64 small hexadecimal digits.");
        }
        return HexFormat.of().parseHex(sha256);
    }
}
