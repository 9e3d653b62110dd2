package org.jingnuo.site;

import java.time.LocalDate;

/** The day it is in the city, on which "has passed" depends; the feature that knows the city provides it. */
@FunctionalInterface
public interface CityDate {
    /** Of the moment it is called. */
    LocalDate today();
}
