package org.jingnuo.moderation.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jingnuo.commitments.Catalogue;
import org.springframework.stereotype.Component;

/** Days as the city counts them. */
@Component
class CityDays {

    /** What was decided before midnight may become durable after it. */
    private static final Duration UNTIL_OVER = Duration.ofMinutes(10);

    private final Catalogue catalogue;
    private final Clock clock;

    CityDays(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    ZoneId zone() {
        return ZoneId.of(catalogue.now().edition().timeZone());
    }

    /** After today. */
    LocalDate tomorrow() {
        return LocalDate.ofInstant(clock.instant(), zone()).plusDays(1);
    }

    /** The first day that is not over for certain; before it nothing more happens. */
    LocalDate firstOpen() {
        return LocalDate.ofInstant(clock.instant().minus(UNTIL_OVER), zone());
    }
}
