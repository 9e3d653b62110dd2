package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every word that softens or stresses. */
interface Hedges extends Repository<Hedge, String> {

    Hedge save(Hedge hedge);

    void delete(Hedge hedge);

    List<Hedge> findAll();
}
