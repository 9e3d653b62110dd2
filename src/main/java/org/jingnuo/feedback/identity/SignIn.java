package org.jingnuo.feedback.identity;

import java.time.Duration;
import org.jingnuo.site.Bilingual;

/**
 * A city's sign-in as residents know it.
 *
 * @param name what the city calls it
 * @param keep how long somebody stays signed in on one device
 */
public record SignIn(Bilingual name, Duration keep) {}
