package org.jingnuo.search.reading;

import java.math.BigDecimal;

/** One way in which a commitment can say what was typed. */
public sealed interface Sense {

    /** How near it is to what was typed, from 0 to 1; the nearest counts. */
    double nearness();

    /** Whether whoever typed it would say: that is what I meant. What only bears on it is not. */
    default boolean isMeant() {
        return true;
    }

    /** Chinese words, folded, as they stand in a row. */
    record Words(String text, double nearness, boolean isMeant) implements Sense {}

    /** Stems of English words; all of them, anywhere in the English texts. */
    record English(String words, double nearness, boolean isMeant) implements Sense {}

    /** A number in the base unit; {@code unit} as typed, or empty. */
    record Number(BigDecimal value, String unit, double nearness) implements Sense {}

    /** Whatever belongs to a theme. */
    record InTheme(String theme, double nearness, boolean isMeant) implements Sense {}
}
