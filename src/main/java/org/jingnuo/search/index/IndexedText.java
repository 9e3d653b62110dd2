package org.jingnuo.search.index;

/**
 * A text that people wrote, found beside the commitments and never mixed with them.
 *
 * @param kind what it is, e.g. {@code feedback}; not {@code commitment} or {@code paragraph}
 * @param id unique among its kind
 * @param text as written
 */
public record IndexedText(String kind, String id, String text) {}
