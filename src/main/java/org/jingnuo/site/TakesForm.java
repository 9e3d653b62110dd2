package org.jingnuo.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a controller takes what is posted to the address of this {@link PublicView}. It may show the page again, with
 * what was typed, by {@link FormAnswers}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TakesForm {}
