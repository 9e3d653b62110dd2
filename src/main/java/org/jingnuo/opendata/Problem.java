package org.jingnuo.opendata;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Tombstone;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What went wrong (RFC 9457).
 *
 * @param type address of its description; {@code about:blank} where the status says it all
 * @param parameter the query parameter that was not understood
 * @param commitment what is left of one that has gone
 * @param successors the commitments that stand for it now
 * @param more what else a feature tells of it, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String parameter,
        @Nullable GoneJson commitment,
        @Nullable List<SuccessorJson> successors,
        @JsonAnyGetter Map<String, Object> more) {

    Problem {
        more = Map.copyOf(more);
    }

    private static final String DESCRIPTIONS = ApiPaths.OPENAPI + "#/components/responses/";

    /**
     * @param title as it was last published; null when that is not known
     * @param reason why it went; null when the content does not say
     */
    record GoneJson(
            String id, @Nullable Bilingual title, @Nullable Bilingual reason) {}

    /** @param url of its page */
    record SuccessorJson(String id, String url) {}

    static Problem of(HttpStatus status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.value(), detail, null, null, null, Map.of());
    }

    /** This of a type that is described in the OpenAPI document; {@code response} is its name there, if it has one. */
    Problem of(@Nullable URI response, Addresses addresses) {
        var described = response == null || response.isAbsolute() ? type : addresses.absolute(DESCRIPTIONS + response);
        return new Problem(described, title, status, detail, parameter, commitment, successors, more);
    }

    Problem with(Map<String, Object> told) {
        return new Problem(type, title, status, detail, parameter, commitment, successors, told);
    }

    static Problem of(WrongParameter wrong, Addresses addresses) {
        return new Problem(
                addresses.absolute(DESCRIPTIONS + "WrongParameter"),
                "A parameter of the query was not understood",
                HttpStatus.BAD_REQUEST.value(),
                String.valueOf(wrong.getMessage()),
                wrong.parameter(),
                null,
                null,
                Map.of());
    }

    static Problem of(GoneCommitment gone, Addresses addresses) {
        var left = gone.tombstone();
        return new Problem(
                addresses.absolute(DESCRIPTIONS + "Gone"),
                "The commitment has gone",
                HttpStatus.GONE.value(),
                String.valueOf(gone.getMessage()),
                null,
                new GoneJson(left.id(), left.title(), left.reason()),
                left.successors().stream()
                        .map(Tombstone.Successor::commitment)
                        .map(id -> new SuccessorJson(id, addresses.absolute(CommitmentPaths.commitment(id))))
                        .toList(),
                Map.of());
    }
}
