package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every shape of the map data. */
interface MapShapes extends Repository<MapShape, String> {

    MapShape save(MapShape shape);

    void delete(MapShape shape);

    List<MapShape> findAll();
}
