package org.jingnuo.moderation.desk;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every note. */
interface CaseNotes extends Repository<CaseNote, Long> {

    CaseNote save(CaseNote note);

    List<CaseNote> findByFeedbackOrderByNumber(String feedback);
}
