package org.jingnuo.commitments.content.rules;

import java.util.Locale;
import org.jingnuo.commitments.content.AreaEntry;
import org.jingnuo.commitments.content.AreaEntry.RingEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.platform.geo.Area;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.platform.geo.Ring;

/**
 * The rings of an area are closed, go counter-clockwise around ground and clockwise around holes, and do not cross
 * (RFC 7946, section 3.1.6).
 */
class RingsGoRound implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var area : content.areas()) {
            for (var rings : area.pieces()) {
                for (var i = 0; i < rings.size(); i++) {
                    check(rings.get(i), i == 0);
                }
            }
            checkFlaw(area);
        }
    }

    private static void check(RingEntry entry, boolean outer) {
        var ring = entry.ring();
        if (ring.positions().size() < Ring.FEWEST) {
            entry.where()
                    .wrong(
                            "a ring has " + Ring.FEWEST + " positions at least",
                            "Write all its corners, and the first of them once more as the last");
        } else if (!ring.isClosed()) {
            entry.where().wrong("the ring is open", "Write its first position once more as its last");
        } else if (ring.isCounterClockwise() != outer) {
            entry.where()
                    .wrong(
                            outer
                                    ? "the outer ring goes clockwise (RFC 7946, section 3.1.6)"
                                    : "the ring of the hole goes counter-clockwise (RFC 7946, section 3.1.6)",
                            "Write its positions in the opposite order");
        }
    }

    private static void checkFlaw(AreaEntry area) {
        area.findGeometry()
                .flatMap(geometry -> Area.of(geometry).findFlaw())
                .ifPresent(flaw -> area.where()
                        .get("geometry")
                        .get("coordinates")
                        .wrong(
                                "the area has a flaw near %s: %s".formatted(shown(flaw.where()), flaw.what()),
                                "Let no ring cross itself or another, and every hole lie within its ring"));
    }

    /** To about a metre, as the file writes it. */
    private static String shown(Position position) {
        return String.format(Locale.ROOT, "[%.5f, %.5f]", position.longitude(), position.latitude());
    }
}
