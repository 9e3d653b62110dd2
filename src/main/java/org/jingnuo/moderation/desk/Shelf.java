package org.jingnuo.moderation.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the queue. */
enum Shelf {
    ALL("true"),
    /** What I have taken. */
    MINE("desk_case.taken_by = :person AND desk_case.taken_until > :now"),
    /** What somebody wants a second person to decide. */
    SECOND_LOOK("desk_case.escalated_by IS NOT NULL"),
    APPEALS("feedback.appealed"),
    /** What may be abuse. */
    DOUBTFUL("feedback.doubtful");

    /** SQL over {@code feedback} and {@code desk_case}. */
    final String condition;

    Shelf(String condition) {
        this.condition = condition;
    }

    /** As addresses have it, e.g. {@code second_look}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The shelf of this word; empty if there is none. */
    static Optional<Shelf> ofWord(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
