package org.jingnuo.feedback.guard;

/**
 * Work for a browser, as ALTCHA's protocol has it: find the number from 0 to {@code maxnumber} that, written in decimal
 * digits behind {@code salt}, has the hash {@code challenge}. Sent as JSON as it stands.
 *
 * @param algorithm of the hash, always {@code SHA-256}
 * @param challenge in lower-case hexadecimal digits
 * @param maxnumber the highest number to try
 * @param salt random; carries when the challenge expires
 * @param signature sent back unread with the solution
 */
public record Challenge(String algorithm, String challenge, int maxnumber, String salt, String signature) {}
