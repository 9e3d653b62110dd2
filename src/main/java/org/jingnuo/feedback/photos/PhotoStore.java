package org.jingnuo.feedback.photos;

import java.util.Collection;
import java.util.Optional;

/** Keeps the files of photos. What takes part in transactions does so; what cannot is put before and deleted after. */
interface PhotoStore {

    /** Keeps a file under a name that had none. */
    void put(PhotoFile file, byte[] jpeg);

    Optional<byte[]> find(PhotoFile file);

    /** Deletes all sizes of each photo; of one that has none, nothing. */
    void delete(Collection<String> names);
}
