package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What is left of the commitments that have gone. */
interface Tombstones extends Repository<Tombstone, String> {

    Tombstone save(Tombstone tombstone);

    void delete(Tombstone tombstone);

    List<Tombstone> findAll();
}
