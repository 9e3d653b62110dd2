package org.jingnuo.feedback.photos;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The photos of all feedback, from the moment they arrive. None is seen by everybody before {@link #show}.
 *
 * <p>A draft is named by 32 bytes that only its sender can bring about, such as a keyed hash of a key made on the phone.
 */
@Service
public class Photos {

    /** Longest file that is taken, in bytes. */
    public static final int MOST_BYTES = 12 * 1024 * 1024;

    /** How many photos one draft may have. */
    public static final int MOST_OF_A_DRAFT = 4;

    /** How many regions of one photo may be covered. */
    public static final int MOST_REGIONS = 20;

    private static final int NAME_BYTES = 16;

    private final PhotoTable table;
    private final PhotoStore store;
    private final Workbench workbench;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Photos(PhotoTable table, PhotoStore store, Workbench workbench, TransactionOperations transactions, Clock clock) {
        this.table = table;
        this.store = store;
        this.workbench = workbench;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Takes in a photo; it is durable when this returns. The same file for the same draft gives the same photo again.
     *
     * @param draft 32 bytes
     * @param sent the file as it came; not kept
     * @throws RefusedPhoto with nothing stored
     */
    public Photo receive(byte[] draft, byte[] sent) {
        if (sent.length > MOST_BYTES) {
            throw new RefusedPhoto(Reason.TOO_LARGE);
        }
        var digest = sha256(sent);
        return findOrRefuse(draft, digest).orElseGet(() -> {
            var prints = workbench.work(() -> Darkroom.develop(sent));
            var name = randomName();
            store.prepare(name, prints.files());
            return transactions.execute(status -> {
                table.lock(draft);
                return findOrRefuse(draft, digest).orElseGet(() -> keep(name, draft, digest, prints));
            });
        });
    }

    /** What was received already of a draft, so that it need not be sent again. */
    public Optional<Photo> knows(byte[] draft, byte[] sha256) {
        return table.findByDraftAndSent(draft, sha256);
    }

    /** All of a draft, the first received first, attached or not. */
    public List<Photo> findByDraft(byte[] draft) {
        return table.findByDraft(draft);
    }

    /** Takes a photo out of a draft again; of another's draft, or once it is attached, nothing happens. */
    @Transactional
    public void discard(byte[] draft, String name) {
        if (table.deleteByDraft(draft, name)) {
            store.delete(List.of(name));
        }
    }

    /**
     * Makes photos of a draft part of the feedback, in this order; the rest of the draft is abandoned. Done again, it
     * changes nothing. Call it in the transaction that stores the feedback.
     *
     * @throws RefusedPhoto for {@link Reason#GONE} or {@link Reason#TOO_MANY}; the transaction must not be committed then
     */
    @Transactional
    public void attach(String feedback, byte[] draft, List<String> names) {
        if (names.size() > MOST_OF_A_DRAFT) {
            throw new RefusedPhoto(Reason.TOO_MANY);
        }
        for (int position = 0; position < names.size(); position++) {
            if (!table.attach(names.get(position), draft, feedback, position)) {
                throw new RefusedPhoto(Reason.GONE);
            }
        }
    }

    /** Those of all of the feedback named, by feedback and position, shown or not. */
    public List<Photo> findByFeedback(Collection<String> feedback) {
        return table.findByFeedback(feedback);
    }

    /**
     * The JPEG file, whether the photo is shown or not: it is for the caller to know who may see it.
     *
     * @param name of the photo for all of it, or its public name for what everybody sees or would see
     * @throws DataAccessException if the store cannot be reached
     */
    public Optional<byte[]> find(String name, PhotoSize size) {
        return store.find(name, size);
    }

    /** The JPEG file of a photo that is part of no feedback yet. */
    public Optional<byte[]> findDraft(String name, PhotoSize size) {
        return table.isDraft(name) ? find(name, size) : Optional.empty();
    }

    /** The JPEG file if everybody may see it. */
    public Optional<byte[]> findShown(String publicName, PhotoSize size) {
        return table.isShown(publicName) ? find(publicName, size) : Optional.empty();
    }

    /**
     * Draws a photo of feedback with these regions black, always from the whole of it, whatever is covered now. Call it
     * outside any transaction.
     *
     * @param regions at most {@link #MOST_REGIONS}; none to uncover all of it
     * @throws NoSuchElementException if there is no such photo, or no longer
     * @throws RefusedPhoto for {@link Reason#BUSY} or {@link Reason#TOO_SLOW}
     */
    public Cover draw(String name, List<Region> regions) {
        if (regions.size() > MOST_REGIONS) {
            throw new IllegalArgumentException("More than " + MOST_REGIONS + " regions of one photo");
        }
        if (regions.isEmpty()) {
            return Cover.none(name);
        }
        var full = find(name, PhotoSize.FULL).orElseThrow(Photos::gone);
        var prints = workbench.work(() -> Darkroom.cover(full, regions));
        var publicName = randomName();
        store.prepare(publicName, prints.files());
        return Cover.of(name, regions, publicName, prints);
    }

    /**
     * Lets everybody who may see the photo see it so, under another public name; what they saw before is deleted, and all of
     * it stays for those who decide and who sent it.
     *
     * @param cover just drawn
     * @return the photo as it is then
     * @throws NoSuchElementException if it was deleted meanwhile
     */
    @Transactional
    public Photo cover(Cover cover) {
        var before = table.lockAttached(cover.photo()).orElseThrow(Photos::gone);
        var prints = cover.prints();
        if (prints != null) {
            store.keep(cover.publicName(), prints.files());
        }
        if (!before.covered().isEmpty()) {
            store.delete(List.of(before.publicName()));
        }
        return table.cover(
                before.name(), cover.publicName(), prints == null ? null : prints.likeness(), cover.regions());
    }

    /** Lets everybody see these photos of the feedback, and none of its others. */
    @Transactional
    public void show(String feedback, Set<String> names) {
        table.show(feedback, names);
    }

    /** Lets nobody see any photo of the feedback any more, but those who decide. */
    @Transactional
    public void hide(String feedback) {
        table.show(feedback, Set.of());
    }

    /**
     * Other photos that look like this one, the most alike first, also of other feedback and of drafts.
     *
     * @param differingBits how many of 64 bits of their {@link Photo#likeness} may differ; up to about 8 they are the same
     *     picture, sent again or saved anew
     */
    public List<Photo> alike(String name, int differingBits) {
        return table.findAlike(name, differingBits);
    }

    /**
     * Deletes for good those photos of the feedback that are not shown, and what is under the covered regions of the others:
     * each is named by its public name from then on, and nothing of it is covered any more, but black.
     */
    @Transactional
    public void deleteUnseen(String feedback) {
        store.delete(table.deleteHidden(feedback));
        store.delete(table.renameCovered(feedback));
    }

    /** Deletes all photos of the feedback for good. */
    @Transactional
    public void delete(String feedback) {
        store.delete(table.deleteByFeedback(feedback));
    }

    /**
     * Deletes what was received before that instant and never became part of any feedback.
     *
     * @return how many photos
     */
    public int deleteAbandoned(Instant before) {
        var abandoned = transactions.execute(status -> {
            var names = table.deleteWithoutFeedback(before);
            store.delete(names);
            return names.size();
        });
        store.sweep(before);
        return abandoned;
    }

    private Optional<Photo> findOrRefuse(byte[] draft, byte[] digest) {
        var known = knows(draft, digest);
        if (known.isEmpty() && table.countByDraft(draft) >= MOST_OF_A_DRAFT) {
            throw new RefusedPhoto(Reason.TOO_MANY);
        }
        return known;
    }

    private Photo keep(String name, byte[] draft, byte[] digest, Prints prints) {
        var photo = new Photo(
                name,
                0,
                prints.width(),
                prints.height(),
                prints.likeness(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null,
                false,
                name,
                List.of());
        store.keep(name, prints.files());
        table.insert(photo, draft, digest);
        return photo;
    }

    private String randomName() {
        var bytes = new byte[NAME_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static NoSuchElementException gone() {
        return new NoSuchElementException("The photo has been deleted, or was not sent yet.");
    }

    /** SHA-256 of a file, by which a sender names it. */
    public static byte[] sha256(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
