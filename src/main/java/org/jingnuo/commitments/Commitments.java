package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every commitment of every report, loaded and saved whole. */
interface Commitments extends Repository<Commitment, String> {

    Commitment save(Commitment commitment);

    void delete(Commitment commitment);

    List<Commitment> findAll();
}
