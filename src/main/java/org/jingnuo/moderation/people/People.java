package org.jingnuo.moderation.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who was ever invited to the desk. */
@Transactional(readOnly = true)
public interface People extends Repository<Person, String> {

    @Transactional
    Person save(Person person);

    Optional<Person> findByName(String name);

    List<Person> findAllByOrderByName();
}
