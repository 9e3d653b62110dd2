package org.jingnuo.opendata;

import java.time.LocalDate;
import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as the API gives it; the names are the published ones.
 *
 * @param due the day by which it is to be done
 * @param official what public bodies have stated since; null while nothing was ever confirmed
 * @param replies of public bodies, to the commitment or to what residents see; null while there is none
 * @param observations what residents see; null while nothing of it is published
 * @param url of its page
 */
record CommitmentJson(
        String id,
        Bilingual title,
        String theme,
        String section,
        String action,
        @Nullable String hedge,
        boolean livelihood,
        String quote,
        SourceJson source,
        List<MeasureJson> measures,
        List<NameJson> names,
        List<PlaceJson> places,
        LocalDate due,
        @Nullable List<OfficialJson> official,
        @Nullable List<ReplyJson> replies,
        @Nullable ObservationsJson observations,
        String url) {

    /**
     * Where the quote stands.
     *
     * @param start code points of the source before it, as {@link org.jingnuo.commitments.Passage}
     * @param lines first and last, from 1
     * @param url of the commitment in the report
     */
    record SourceJson(String id, String sha256, int start, int end, List<Integer> lines, String url) {}

    /** A work the quote names. */
    record NameJson(String zh, String en, @Nullable String place) {}

    static CommitmentJson of(
            Commitment commitment,
            Snapshot snapshot,
            Addresses addresses,
            @Nullable List<OfficialJson> official,
            @Nullable List<ReplyJson> replies,
            @Nullable ObservationsJson observations) {
        return new CommitmentJson(
                commitment.id(),
                commitment.title(),
                commitment.theme(),
                commitment.section(),
                Word.of(commitment.action()),
                commitment.hedge(),
                commitment.livelihood(),
                commitment.quote(),
                source(commitment, snapshot, addresses),
                commitment.measures().stream().map(MeasureJson::of).toList(),
                commitment.names().stream()
                        .map(work -> new NameJson(work.name().zh(), work.name().en(), work.place()))
                        .toList(),
                commitment.places().stream()
                        .map(link -> PlaceJson.of(snapshot.getPlace(link.place())))
                        .toList(),
                commitment.due(),
                official,
                replies,
                observations,
                addresses.absolute(CommitmentPaths.commitment(commitment.id())));
    }

    private static SourceJson source(Commitment commitment, Snapshot snapshot, Addresses addresses) {
        return new SourceJson(
                commitment.source(),
                snapshot.getSource(commitment.source()).sha256(),
                commitment.passage().start(),
                commitment.passage().end(),
                List.of(commitment.firstLine(), commitment.lastLine()),
                addresses.absolute(CommitmentPaths.source(commitment.source(), commitment.id())));
    }
}
