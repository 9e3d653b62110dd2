package org.jingnuo.feedback;

import org.springframework.data.repository.Repository;

/** Contacts of senders, apart from what they said. */
interface Contacts extends Repository<Contact, String> {

    Contact save(Contact contact);

    boolean existsById(String feedback);

    void deleteById(String feedback);
}
