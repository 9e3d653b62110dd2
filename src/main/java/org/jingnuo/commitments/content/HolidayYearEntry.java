package org.jingnuo.commitments.content;

import java.util.List;

/** One item of {@code holidays.yaml}: what one yearly notice says. */
public record HolidayYearEntry(
        Value where, int year, String title, String number, String address, List<HolidayEntry> holidays) {

    public static final String FILE = "holidays.yaml";

    static HolidayYearEntry read(Value item) {
        item.withKeys("year", "title", "number", "address", "holidays");
        return new HolidayYearEntry(
                item,
                item.get("year").whole(),
                item.get("title").text(),
                item.get("number").text(),
                item.get("address").text(),
                item.get("holidays").items().stream().map(HolidayEntry::read).toList());
    }
}
