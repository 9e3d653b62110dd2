package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every entry of what people type and what the reports call it. */
interface Wordings extends Repository<Wording, String> {

    Wording save(Wording wording);

    void delete(Wording wording);

    List<Wording> findAll();
}
