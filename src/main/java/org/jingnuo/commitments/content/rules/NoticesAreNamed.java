package org.jingnuo.commitments.content.rules;

import java.util.regex.Pattern;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.HolidayYearEntry;

/** The years of days off follow one another, and each has days off and says where the government announced them. */
class NoticesAreNamed implements Rule {

    private static final Pattern ADDRESS = Pattern.compile("https://www\\.gov\\.cn/\\S+");

    @Override
    public void check(ContentFiles content) {
        var latest = 0;
        for (var year : content.holidays()) {
            if (year.year() != 0 && year.year() <= latest) {
                year.where()
                        .get("year")
                        .wrong(
                                "the year " + year.year() + " does not come after " + latest,
                                "Put the years in order, each once");
            }
            latest = Math.max(latest, year.year());
            checkNotice(year);
        }
    }

    private static void checkNotice(HolidayYearEntry year) {
        if (!year.title().isEmpty() && !year.title().contains(String.valueOf(year.year()))) {
            year.where()
                    .get("title")
                    .wrong("the title does not name the year " + year.year(), "Copy it from the notice of that year");
        }
        if (!year.address().isEmpty() && !ADDRESS.matcher(year.address()).matches()) {
            year.where()
                    .get("address")
                    .wrong("the address is not the government's", "Write where the notice is on https://www.gov.cn/");
        }
        if (!year.where().get("holidays").isAbsent() && year.holidays().isEmpty()) {
            year.where()
                    .get("holidays")
                    .wrong("the year has no days off", "Write those of the notice, or leave the year out");
        }
    }
}
