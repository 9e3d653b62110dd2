package org.jingnuo.feedback;

/** In this transaction, what the public sees of feedback changes; {@code feedback} is its id. */
record PublicViewChanged(String feedback) {}
