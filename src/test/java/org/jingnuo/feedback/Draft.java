package org.jingnuo.feedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/** What a resident has on the phone and has not got a receipt for. */
final class Draft {

    private static final int MOST_PHOTOS = 4;
    private static final List<String> PLACES = List.of("shashi-qu", "jingzhou-qu", "");

    final String key = SendingKey.next();

    /** Names of those that the portal has, in the order they are to be shown. */
    final List<String> photos = new ArrayList<>();

    /** As they were uploaded, so that one can be uploaded again. */
    final List<byte[]> files = new ArrayList<>();

    /** What was sent once and is sent again just so; null until it was. */
    @Nullable
    Submission sent;

    boolean hasRoom() {
        return sent == null && photos.size() < MOST_PHOTOS;
    }

    /** Written once and not touched again. */
    Submission write(Random random, List<String> commitments, @Nullable String agreesWith) {
        var before = sent;
        if (before != null) {
            return before;
        }
        var written = new Submission(
                key,
                random.nextBoolean() ? Language.ZH : Language.EN,
                account(random, commitments),
                photos,
                random.nextInt(3) == 0 ? "1380000" + (1000 + random.nextInt(9000)) : null,
                agreesWith,
                random.nextInt(6) == 0);
        sent = written;
        return written;
    }

    /** As {@code submission}, but for its words. */
    static Submission otherwise(Submission submission, Random random) {
        var account = submission.account();
        return new Submission(
                submission.key(),
                submission.language(),
                account.withWords(words(random)),
                submission.photos(),
                submission.contact(),
                submission.agreesWith(),
                submission.doubtful());
    }

    /** Anything that somebody might say. */
    static Account account(Random random, List<String> commitments) {
        var about = random.nextInt(8) == 0 ? null : commitments.get(random.nextInt(commitments.size()));
        var place = PLACES.get(random.nextInt(PLACES.size()));
        return new Account(
                about,
                place.isEmpty() ? null : place,
                place.isEmpty() ? cell(random) : null,
                seen(random),
                words(random));
    }

    private static Seen seen(Random random) {
        var all = Observation.values();
        return new Seen(all[random.nextInt(all.length)], random.nextBoolean() ? random.nextInt(20) : null);
    }

    private static String words(Random random) {
        return "路灯还没亮 " + Marks.next(random) + "，长椅装好了";
    }

    private static @Nullable Cell cell(Random random) {
        return random.nextBoolean() ? null : new Cell(new BigDecimal("30.31"), new BigDecimal("112.25"));
    }
}
