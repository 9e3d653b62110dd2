package org.jingnuo.search.lexicon;

import org.jingnuo.commitments.Wording;
import org.jingnuo.search.text.Sound;
import org.jspecify.annotations.Nullable;

/**
 * A word or a row of words that the content has, or that people type for it.
 *
 * @param text folded
 * @param uses in how many commitments it stands; 0 for what only people type
 * @param named whether it is a name, a place, a theme or an entry of the wordings, and not just a row of words
 * @param wording what it leads to, if the content says so
 */
public record Term(
        String text,
        Sound sound,
        int uses,
        boolean named,
        @Nullable Wording wording) {}
