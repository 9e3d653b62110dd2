package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every sentence offered to the desk. */
interface ReplyTemplates extends Repository<ReplyTemplate, String> {

    ReplyTemplate save(ReplyTemplate template);

    void delete(ReplyTemplate template);

    List<ReplyTemplate> findAll();
}
