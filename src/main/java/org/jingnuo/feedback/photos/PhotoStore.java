package org.jingnuo.feedback.photos;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;

/**
 * Keeps the files of photos. A photo has files exactly as long as it has a row, whether a store takes part in transactions
 * or not, and whatever is interrupted when; leftovers that only {@link #sweep} finds are never seen by anybody.
 */
interface PhotoStore {

    /** Readies the files of a new photo; called outside any transaction, before {@link #keep}. */
    void prepare(String name, Map<PhotoSize, byte[]> files);

    /** Keeps what was readied if the transaction, which adds the photo's row, is committed. */
    void keep(String name, Map<PhotoSize, byte[]> files);

    /** @throws DataAccessException if the store cannot be reached */
    Optional<byte[]> find(String name, PhotoSize size);

    /** Deletes all files of the photos if the transaction, which deletes their rows, is committed. */
    void delete(Collection<String> names);

    /** Deletes what interrupted calls left over: files that were readied before that instant and not kept. */
    void sweep(Instant before);
}
