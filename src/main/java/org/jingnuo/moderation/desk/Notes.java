package org.jingnuo.moderation.desk;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every note. */
interface Notes extends Repository<Note, Long> {

    Note save(Note note);

    List<Note> findByFeedbackOrderByNumber(String feedback);
}
