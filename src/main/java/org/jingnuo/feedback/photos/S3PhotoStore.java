package org.jingnuo.feedback.photos;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps the files in a bucket, under {@code name/size}. The bucket knows no transactions, so the database remembers what is
 * in it without a row: that is written down before the files are put, and before they are deleted.
 */
final class S3PhotoStore implements PhotoStore {

    private static final Logger log = LoggerFactory.getLogger(S3PhotoStore.class);

    private final S3Client bucket;
    private final String bucketName;
    private final PhotoLeftovers leftovers;
    private final TransactionOperations apart;
    private final Clock clock;

    /** @param apart runs what it is given in a transaction of its own, also after another was committed */
    S3PhotoStore(
            S3Client bucket, String bucketName, PhotoLeftovers leftovers, TransactionOperations apart, Clock clock) {
        this.bucket = bucket;
        this.bucketName = bucketName;
        this.leftovers = leftovers;
        this.apart = apart;
        this.clock = clock;
    }

    @Override
    public void prepare(String name, Map<PhotoSize, byte[]> files) {
        apart.executeWithoutResult(status -> leftovers.add(name, clock.instant()));
        files.forEach((size, jpeg) -> bucket.putObject(
                put -> put.bucket(bucketName).key(key(name, size)).contentType("image/jpeg"),
                RequestBody.fromBytes(jpeg)));
    }

    @Override
    public void keep(String name, Map<PhotoSize, byte[]> files) {
        leftovers.remove(name);
    }

    @Override
    public Optional<byte[]> find(String name, PhotoSize size) {
        try {
            return Optional.of(
                    bucket.getObjectAsBytes(get -> get.bucket(bucketName).key(key(name, size)))
                            .asByteArray());
        } catch (NoSuchKeyException missing) {
            return Optional.empty();
        } catch (SdkException notNow) {
            throw new DataAccessResourceFailureException("The bucket gives no photos now.", notNow);
        }
    }

    @Override
    public void delete(Collection<String> names) {
        leftovers.addUnwanted(names);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                deleteAll(names);
            }
        });
    }

    @Override
    public void sweep(Instant before) {
        deleteAll(leftovers.findBefore(before));
    }

    private void deleteAll(Collection<String> names) {
        try {
            names.forEach(this::deleteNow);
        } catch (SdkException | DataAccessException e) {
            log.warn("Photos that nobody can see any more could not be deleted yet: {}", e.getMessage());
        }
    }

    private void deleteNow(String name) {
        for (var size : PhotoSize.values()) {
            bucket.deleteObject(delete -> delete.bucket(bucketName).key(key(name, size)));
        }
        apart.executeWithoutResult(status -> leftovers.remove(name));
    }

    private static String key(String name, PhotoSize size) {
        return name + "/" + size.word();
    }
}
