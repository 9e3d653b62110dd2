package org.jingnuo.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jingnuo.PortalTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Reads a running portal in Chromium. A test asks for {@link Readers} as a parameter; after it, whatever the pages said
 * to another host or complained about fails the test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@PortalTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
