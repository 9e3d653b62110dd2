package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every place. */
interface Places extends Repository<Place, String> {

    Place save(Place place);

    void delete(Place place);

    List<Place> findAll();
}
