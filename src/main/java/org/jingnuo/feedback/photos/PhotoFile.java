package org.jingnuo.feedback.photos;

/** Names one file of a photo. */
record PhotoFile(String name, PhotoSize size) {

    /** Its name in a store that knows only one: {@code name/size}. */
    String key() {
        return name + "/" + size.word();
    }
}
