package org.jingnuo.moderation.parts;

import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What part of a list is shown, and of which commitment. The address of its page says so, that going back, reloading and
 * following a link show it again.
 *
 * @param <S> the parts; the first is shown where an address names none
 * @param commitment id of a commitment, whether there is such a one or not; null for all
 */
public record ListAddress<S extends Enum<S>>(
        S shelf, @Nullable String commitment) {

    private static final String SHELF = "shelf";
    private static final String COMMITMENT = "c";

    /** What an address asks for. */
    public static <S extends Enum<S>> ListAddress<S> in(QueryParameters address, Class<S> shelves) {
        var all = shelves.getEnumConstants();
        var named = address.getSingleParameter(SHELF);
        return new ListAddress<>(
                Stream.of(all)
                        .filter(shelf -> named.filter(word(shelf)::equals).isPresent())
                        .findFirst()
                        .orElse(all[0]),
                commitmentIn(address));
    }

    /** The commitment an address asks for, where a list has no parts. */
    public static @Nullable String commitmentIn(QueryParameters address) {
        return address.getSingleParameter(COMMITMENT).orElse(null);
    }

    /** What an address says that asks for a commitment, or for all, where a list has no parts. */
    public static QueryParameters query(@Nullable String commitment) {
        return commitment == null ? QueryParameters.empty() : QueryParameters.of(COMMITMENT, commitment);
    }

    /** What an address says that asks for this. */
    public QueryParameters query() {
        var query = query(commitment);
        return shelf.ordinal() > 0 ? query.merging(SHELF, word(shelf)) : query;
    }

    private static String word(Enum<?> shelf) {
        return shelf.name().toLowerCase(Locale.ROOT);
    }
}
