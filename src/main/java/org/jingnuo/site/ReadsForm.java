package org.jingnuo.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the fields of a form that a {@link PublicView} reads when one is posted to its address: what must stand in no
 * address, such as where somebody is. The answer is made for the one who asked and kept by nobody. A form that changes
 * something has a handler of its own.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadsForm {
    String[] value();
}
