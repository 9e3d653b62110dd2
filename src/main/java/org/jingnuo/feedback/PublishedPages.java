package org.jingnuo.feedback;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was published, page by page, from the database. */
@Component
public class PublishedPages {

    private static final int SIZE = 20;

    /** Digits of a page's number; none has more. */
    private static final String NUMBER = "[1-9]\\d{0,5}";

    private final PublishedReader reader;

    PublishedPages(PublishedReader reader) {
        this.reader = reader;
    }

    /**
     * One page.
     *
     * @param number from 1
     * @param last number of the last page, at least 1
     * @param total of entries on all pages
     */
    public record Page(List<PublishedEntry> entries, int number, int last, int total) {
        public Page {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Newest first; the nearest page there is.
     *
     * @param commitment id, or null for all
     * @param number as an address has it; the first page for what is none
     * @throws org.springframework.dao.DataAccessException if the database is lost
     */
    public Page page(@Nullable String commitment, @Nullable String number) {
        var total = reader.count(commitment);
        var last = Math.max(1, (total + SIZE - 1) / SIZE);
        var page = number != null && number.matches(NUMBER) ? Math.min(Integer.parseInt(number), last) : 1;
        return new Page(reader.find(commitment, (page - 1) * SIZE, SIZE), page, last, total);
    }
}
