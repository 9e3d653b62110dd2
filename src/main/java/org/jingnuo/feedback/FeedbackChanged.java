package org.jingnuo.feedback;

/** Feedback now stands otherwise, for good; {@code feedback} is its id. */
public record FeedbackChanged(String feedback) {}
