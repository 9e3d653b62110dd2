package org.jingnuo.opendata;

import java.util.List;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.BrowseQuery.Ignored;
import org.jingnuo.map.Coordinates;
import org.jingnuo.site.Excerpt;

/** A query parameter whose value was not understood. */
class WrongParameter extends RuntimeException {

    private static final int LONGEST_SHOWN = 60;

    private final String parameter;

    /** @param value empty where it is missing */
    WrongParameter(String parameter, String value) {
        super(
                value.isEmpty()
                        ? parameter + " is needed."
                        : "“%s” is no value of %s here.".formatted(Excerpt.of(value, LONGEST_SHOWN), parameter));
        this.parameter = parameter;
    }

    /** Degrees or a zoom that are none. */
    WrongParameter(Coordinates.Wrong wrong) {
        super(wrong.getMessage());
        this.parameter = wrong.parameter();
    }

    /** Its name as it stands in the address. */
    String parameter() {
        return parameter;
    }

    /**
     * Where a page leaves out what it cannot understand and says so, the API refuses: a program that misspells a filter
     * would take the whole list for the filtered one.
     *
     * @throws WrongParameter for the first that was ignored
     */
    static void refuse(List<Ignored> ignored) {
        ignored.stream().findFirst().ifPresent(it -> {
            // the only page number that gets here came in a cursor
            var parameter = it.parameter().equals(BrowseQuery.PAGE) ? Parameters.CURSOR : it.parameter();
            throw new WrongParameter(
                    parameter,
                    parameter.equals(Parameters.CURSOR) ? new Cursor(Integer.parseInt(it.value())).word() : it.value());
        });
    }
}
