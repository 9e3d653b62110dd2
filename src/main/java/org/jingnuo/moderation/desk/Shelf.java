package org.jingnuo.moderation.desk;

import java.util.Locale;

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

    /** As columns are called, e.g. {@code second_look}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
