package org.jingnuo.moderation.progress;

import java.time.LocalDate;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.PlainWords;
import org.jingnuo.site.CityDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds a finding to what an entry needs, before the database does. */
@Component
class FindingCheck {

    private final CityDate city;

    FindingCheck(CityDate city) {
        this.city = city;
    }

    /**
     * The finding without what nobody sees.
     *
     * @throws NotDone if something is missing, too long, or dated in the future or in the wrong order
     */
    Finding sound(Finding finding) {
        requirePast(finding.asOf());
        return switch (finding) {
            case Finding.NoEvidence none ->
                new Finding.NoEvidence(none.asOf(), words(none.searched(), Finding.LONGEST));
            case Finding.Statement statement ->
                new Finding.Statement(
                        statement.asOf(),
                        statement.execution(),
                        words(statement.quote(), Finding.LONGEST),
                        sound(statement.document(), statement.asOf()));
        };
    }

    private Document sound(Document document, LocalDate asOf) {
        requirePast(document.publishedOn());
        var seenOn = document.seenOn();
        if (seenOn != null) {
            requirePast(seenOn);
        }
        if (asOf.isAfter(document.publishedOn())) {
            throw new NotDone(Cause.WRONG_DATE);
        }
        if (!document.isKept()) {
            throw new NotDone(Cause.INCOMPLETE);
        }
        return new Document(
                words(document.title(), Document.LONGEST_TITLE),
                words(document.body(), Document.LONGEST_BODY),
                document.publishedOn(),
                page(document.page()),
                document.url(),
                document.url() == null ? null : seenOn,
                document.copy());
    }

    private static @Nullable String page(@Nullable String page) {
        return page == null || page.isBlank() ? null : words(page, Document.LONGEST_PAGE);
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(city.today())) {
            throw new NotDone(Cause.WRONG_DATE);
        }
    }

    private static String words(String typed, int longest) {
        return PlainWords.of(typed, longest).orElseThrow(() -> new NotDone(Cause.INCOMPLETE));
    }
}
