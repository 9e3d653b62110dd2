package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The one edition there is. */
interface Editions extends Repository<Edition, String> {

    Edition save(Edition edition);

    void delete(Edition edition);

    List<Edition> findAll();
}
