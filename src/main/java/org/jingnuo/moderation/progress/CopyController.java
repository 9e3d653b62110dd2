package org.jingnuo.moderation.progress;

import java.util.Optional;
import org.jingnuo.moderation.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Serves kept copies: to everybody of what stands or was superseded, to editors of every entry. */
@Controller
class CopyController {

    private final PublishedProgress published;
    private final KeptCopies copies;
    private final ProgressDesk desk;
    private final CurrentActor current;

    CopyController(PublishedProgress published, KeptCopies copies, ProgressDesk desk, CurrentActor current) {
        this.published = published;
        this.copies = copies;
        this.desk = desk;
        this.current = current;
    }

    @GetMapping(ProgressPaths.COPY)
    ResponseEntity<byte[]> publicCopy(@PathVariable(ProgressPaths.ID) String id) {
        return answer(published
                .find(id)
                .flatMap(entry -> Optional.ofNullable(entry.finding())
                        .flatMap(finding -> CopyFile.of(entry.commitment(), finding, copies))));
    }

    @GetMapping(ProgressPaths.DESK_COPY)
    ResponseEntity<byte[]> anyCopy(@PathVariable(ProgressPaths.ID) String id) {
        return answer(desk.findCopy(id, current.get()));
    }

    private static ResponseEntity<byte[]> answer(Optional<CopyFile> file) {
        return file.map(CopyFile::answer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
