package org.jingnuo.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What was published, page by page. */
@Component
public class PublishedPages {

    private static final int SIZE = 20;

    /** Digits of a page's number; none has more. */
    private static final String NUMBER = "[1-9]\\d{0,5}";

    private final PublishedReader reader;
    private final PublishedFeedback published;

    PublishedPages(PublishedReader reader, PublishedFeedback published) {
        this.reader = reader;
        this.published = published;
    }

    /**
     * One page.
     *
     * @param number from 1
     * @param last number of the last page, at least 1
     * @param total of entries on all pages
     * @param whole whether the older ones can be read as well; not while the database is lost
     */
    public record Page(List<PublishedEntry> entries, int number, int last, int total, boolean whole) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Newest first; the nearest page there is. While the database is lost, the first from memory.
     *
     * @param commitment id, or null for all
     * @param number as an address has it; the first page for what is none
     */
    public Page page(@Nullable String commitment, @Nullable String number) {
        var wanted = number != null && number.matches(NUMBER) ? Integer.parseInt(number) : 1;
        try {
            var total = reader.count(commitment);
            var last = Math.max(1, (total + SIZE - 1) / SIZE);
            var page = Math.min(wanted, last);
            return new Page(reader.find(commitment, (page - 1) * SIZE, SIZE), page, last, total, true);
        } catch (DataAccessException lost) {
            return new Page(held(commitment), 1, 1, 0, false);
        }
    }

    private List<PublishedEntry> held(@Nullable String commitment) {
        return commitment == null
                ? published.recent().stream().limit(SIZE).toList()
                : published.of(commitment).map(SeenSoFar::latest).orElse(List.of());
    }
}
