package org.jingnuo.moderation.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who was ever invited to the desk. */
@Transactional(readOnly = true)
public interface People extends Repository<Person, String> {

    @Transactional
    Person save(Person person);

    Optional<Person> findByName(String name);

    List<Person> findAllByOrderByName();

    @Query("SELECT name, display_name FROM person")
    List<Called> findCalled();

    /**
     * What somebody is called.
     *
     * @param name signs in with it
     */
    record Called(String name, String displayName) {}

    default Colleagues colleagues() {
        return Colleagues.of(findCalled());
    }
}
