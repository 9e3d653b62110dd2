package org.jingnuo.feedback;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * How to reach a sender who wants an answer.
 *
 * @param version 0 until first saved
 * @param sealed encrypted; see {@link org.jingnuo.feedback.privacy.Sealer}
 */
@Table("feedback_contact")
record Contact(@Id String feedback, @Version int version, byte[] sealed) {

    static Contact of(String feedback, byte[] sealed) {
        return new Contact(feedback, 0, sealed);
    }
}
