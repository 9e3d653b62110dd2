package org.jingnuo.commitments;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The days off of every year that is known. */
interface HolidayYears extends Repository<HolidayYear, Integer> {

    HolidayYear save(HolidayYear year);

    void delete(HolidayYear year);

    List<HolidayYear> findAll();
}
