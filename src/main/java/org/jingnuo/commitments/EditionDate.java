package org.jingnuo.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jingnuo.site.CityDate;
import org.springframework.stereotype.Component;

/** The day in the time zone that the content names. */
@Component
class EditionDate implements CityDate {
    private final Catalogue catalogue;
    private final Clock clock;

    EditionDate(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), ZoneId.of(catalogue.now().edition().timeZone()));
    }
}
