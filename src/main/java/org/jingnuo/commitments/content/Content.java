package org.jingnuo.commitments.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Edition;
import org.jingnuo.commitments.Hedge;
import org.jingnuo.commitments.HolidayYear;
import org.jingnuo.commitments.MapShape;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.ReplyTemplate;
import org.jingnuo.commitments.Source;
import org.jingnuo.commitments.Theme;
import org.jingnuo.commitments.Wording;
import org.jingnuo.site.Bilingual;

/** A content folder without mistakes, as the aggregates to be stored; all of version 0. */
public record Content(
        Edition edition,
        List<Theme> themes,
        List<Place> places,
        List<Hedge> hedges,
        List<Source> sources,
        List<Commitment> commitments,
        List<Retired> retired,
        List<Wording> wordings,
        List<MapShape> mapShapes,
        List<HolidayYear> holidays,
        List<ReplyTemplate> replies) {

    /** A commitment that is gone for good, as {@code retired.yaml} lists it. */
    public record Retired(String id, Bilingual reason, List<String> successors) {}

    /** SHA-256 in lower-case hexadecimal; differs when anything that is stored differs, but not for a comment or an order of files. */
    public String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
