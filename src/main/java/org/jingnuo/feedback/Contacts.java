package org.jingnuo.feedback;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Contacts of senders, apart from what they said. */
interface Contacts extends Repository<Contact, String> {

    Contact save(Contact contact);

    Optional<Contact> findById(String feedback);

    boolean existsById(String feedback);

    void deleteById(String feedback);
}
