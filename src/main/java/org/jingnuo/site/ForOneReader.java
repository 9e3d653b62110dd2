package org.jingnuo.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a {@link PublicView} makes each page for the one who asks for it: no cache keeps it, no search engine lists it,
 * and no other site learns its address.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForOneReader {}
