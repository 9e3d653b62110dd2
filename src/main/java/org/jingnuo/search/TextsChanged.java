package org.jingnuo.search;

import java.util.Set;

/**
 * Texts were published, changed or withdrawn. Those that {@link WrittenTexts} still gives are found as they are now, the
 * others no more, as soon as the event is handled: at once, or when the transaction in which it was published is committed.
 *
 * @param kind of {@link WrittenTexts}
 */
public record TextsChanged(String kind, Set<String> ids) {

    public TextsChanged {
        ids = Set.copyOf(ids);
    }
}
