package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpSession;
import org.jingnuo.moderation.DeskPaths;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the open pages of the desk how long their session goes on. */
@RestController
class TimeLeftController {

    private final CurrentPerson current;

    TimeLeftController(CurrentPerson current) {
        this.current = current;
    }

    @GetMapping(DeskPaths.SESSION)
    ResponseEntity<TimeLeft> timeLeft(HttpSession session, Authentication authentication) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(current.timeLeft(session, authentication));
    }
}
