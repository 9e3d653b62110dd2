package org.jingnuo.commitments;

/**
 * The pages now show another state of the content.
 *
 * @param revision of what they show
 */
public record ContentChanged(long revision) {}
