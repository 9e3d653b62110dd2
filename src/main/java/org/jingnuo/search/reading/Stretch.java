package org.jingnuo.search.reading;

/** A stretch {@code [start, end)} of a run of characters, and what it is. */
record Stretch(int start, int end, Kind kind) {

    enum Kind {
        /** Of the lexicon. */
        TERM,
        /** Characters that a commitment has in a row, whatever words they are. */
        PIECE,
        /** A number, perhaps with its unit. */
        AMOUNT,
        /** A word in Latin letters. */
        LATIN,
        /** A word that says nothing about what is sought. */
        SILENT,
        UNKNOWN
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    String of(String run) {
        return run.substring(start, end);
    }

    boolean overlaps(int from, int to) {
        return start < to && end > from;
    }
}
