package org.jingnuo.moderation.progress;

import java.time.LocalDate;

/** What an editor found out about a commitment. */
public sealed interface Finding {

    /** Code points that a quote, or the place where somebody looked, may have. */
    int LONGEST = 2000;

    /** The day for which it holds. */
    LocalDate asOf();

    /**
     * A public body stated it.
     *
     * @param quote the words of the document
     */
    record Statement(LocalDate asOf, Execution execution, String quote, Document document) implements Finding {

        /** The same with a copy of its document. */
        Statement with(KeptCopy copy) {
            return new Statement(asOf, execution, quote, document.with(copy));
        }
    }

    /**
     * Somebody looked until that day and found nothing, which says nothing about what was done.
     *
     * @param searched where they looked
     */
    record NoEvidence(LocalDate asOf, String searched) implements Finding {}
}
