package org.jingnuo.feedback;

import java.util.Optional;
import org.jingnuo.feedback.privacy.Sealer;
import org.springframework.stereotype.Service;

/** How to reach senders who want an answer; only for who answers. */
@Service
public class SenderContacts {

    private final Contacts contacts;
    private final Sealer sealer;

    SenderContacts(Contacts contacts, Sealer sealer) {
        this.contacts = contacts;
        this.sealer = sealer;
    }

    /** Whether there is a way to reach the sender. */
    public boolean isLeft(String feedback) {
        return contacts.existsById(feedback);
    }

    /** The telephone number or e-mail address; empty if none was left, or it has been deleted. */
    public Optional<String> find(String feedback) {
        return contacts.findById(feedback).map(contact -> sealer.open(contact.sealed(), feedback));
    }
}
