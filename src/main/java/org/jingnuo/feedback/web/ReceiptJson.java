package org.jingnuo.feedback.web;

import java.time.Instant;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Receipt;
import org.jingnuo.site.Language;

/**
 * What a program gets once feedback is kept.
 *
 * @param code in groups
 * @param url path of its page
 */
record ReceiptJson(String code, String url, String state, Instant receivedAt) {

    static ReceiptJson of(Receipt receipt, Language language) {
        return new ReceiptJson(
                receipt.code().grouped(),
                language.address(FeedbackPaths.follow(receipt.code())),
                receipt.state().word(),
                receipt.receivedAt());
    }
}
