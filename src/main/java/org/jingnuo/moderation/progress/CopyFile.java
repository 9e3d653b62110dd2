package org.jingnuo.moderation.progress;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A kept copy to take away. It is never shown in place and has no rights of this site, so that nothing in it can act in the
 * portal's name.
 *
 * @param name of our own making: what the file was called is not to be trusted
 */
record CopyFile(String name, CopyType type, byte[] bytes) {

    private static final int SHORT_DIGEST = 12;

    /** Of a finding; empty if it has none. */
    static Optional<CopyFile> of(String commitment, Finding finding, KeptCopies copies) {
        return copy(finding)
                .flatMap(copy -> copies.find(copy.sha256())
                        .map(bytes -> new CopyFile(
                                "%s-%s.%s"
                                        .formatted(
                                                commitment,
                                                copy.sha256().substring(0, SHORT_DIGEST),
                                                copy.type().extension()),
                                copy.type(),
                                bytes)));
    }

    private static Optional<KeptCopy> copy(Finding finding) {
        return finding instanceof Finding.Statement statement
                ? Optional.ofNullable(statement.document().copy())
                : Optional.empty();
    }

    ResponseEntity<byte[]> answer() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(bytes);
    }
}
