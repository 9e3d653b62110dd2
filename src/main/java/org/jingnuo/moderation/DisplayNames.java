package org.jingnuo.moderation;

/** Knows what people of the desk are called, for the frame around its pages. */
public interface DisplayNames {

    /** @param name somebody signs in with; who is not known is called by it */
    String of(String name);
}
