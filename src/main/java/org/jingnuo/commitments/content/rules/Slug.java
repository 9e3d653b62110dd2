package org.jingnuo.commitments.content.rules;

import java.util.regex.Pattern;

/** What an id may look like, since it becomes part of an address. */
final class Slug {

    static final String MEND = "Use lower-case letters, digits and single hyphens, 64 characters at most";

    private static final Pattern SLUG = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    static boolean is(String id) {
        return SLUG.matcher(id).matches();
    }
}
