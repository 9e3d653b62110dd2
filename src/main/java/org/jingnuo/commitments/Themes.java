package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every theme. */
interface Themes extends Repository<Theme, String> {

    Theme save(Theme theme);

    void delete(Theme theme);

    List<Theme> findAll();
}
