package org.jingnuo.search;

/**
 * Changes of texts may have been missed, for instance while the database was lost: all of the kind are read anew before the
 * event is handled, which takes about a second for 20,000 texts.
 *
 * @param kind of {@link WrittenTexts}
 */
public record TextsMissed(String kind) {}
