package org.jingnuo.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jingnuo.platform.geo.Position;

/**
 * The square of about 1 km in which somebody was; nothing more exact is kept.
 *
 * @param latitude of its middle, WGS 84 degrees with two decimals
 * @param longitude of its middle, WGS 84 degrees with two decimals
 */
public record Cell(BigDecimal latitude, BigDecimal longitude) {

    /** Decimals of a degree; 0.01° of latitude are 1.1 km. */
    private static final int DECIMALS = 2;

    public Cell {
        latitude = rounded(latitude);
        longitude = rounded(longitude);
    }

    /** The cell that holds {@code position}. */
    public static Cell of(Position position) {
        return new Cell(BigDecimal.valueOf(position.latitude()), BigDecimal.valueOf(position.longitude()));
    }

    /** Its middle. */
    public Position middle() {
        return new Position(latitude.doubleValue(), longitude.doubleValue());
    }

    private static BigDecimal rounded(BigDecimal degrees) {
        return degrees.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
