package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every report, loaded and saved with its sections and paragraphs. */
interface Sources extends Repository<Source, String> {

    Source save(Source source);

    void delete(Source source);

    List<Source> findAll();
}
