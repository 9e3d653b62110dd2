package org.jingnuo.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the query parameters that a {@link PublicView} reads. Others, such as those that link trackers add, do not reach
 * it, so they make no page of their own in the cache.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadsQuery {
    String[] value();

    /** Those of them that can have any value at all: a page for one is made for it and not kept for others. */
    String[] endless() default {};
}
