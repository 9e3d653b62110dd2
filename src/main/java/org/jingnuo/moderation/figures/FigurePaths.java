package org.jingnuo.moderation.figures;

import org.jingnuo.moderation.DeskPaths;

/** Addresses of figures. */
final class FigurePaths {

    /** For everybody, without language prefix. */
    static final String PUBLIC = "figures";

    static final String DESK = DeskPaths.DESK + "/figures";

    private FigurePaths() {}
}
