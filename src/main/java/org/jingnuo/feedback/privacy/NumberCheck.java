package org.jingnuo.feedback.privacy;

import java.util.Arrays;
import java.util.function.Predicate;

/** What tells a number of a person from other numbers of as many digits. */
enum NumberCheck {

    /** Its digits come in threes and more, or each alone; a list of amounts does not, and a decimal is no telephone. */
    GROUPS(NumberCheck::isGroupedAsANumber),

    /** The check digit of bank cards (ISO/IEC 7812-1). */
    LUHN(NumberCheck::satisfiesLuhn),

    /** The check character of identity cards (GB 11643-1999, ISO 7064 MOD 11-2). */
    GB11643(NumberCheck::satisfiesGb11643);

    private final Predicate<String> holds;

    NumberCheck(Predicate<String> holds) {
        this.holds = holds;
    }

    /** @param number folded, perhaps with what parts its digits */
    boolean holds(String number) {
        return holds.test(number);
    }

    private static boolean isGroupedAsANumber(String number) {
        var groups = Arrays.stream(number.split("[^0-9]+", -1))
                .filter(group -> !group.isEmpty())
                .toList();
        return !number.matches("[0-9]+\\.[0-9]+")
                && (groups.stream().allMatch(group -> group.length() == 1)
                        || groups.stream().allMatch(group -> group.length() >= 3));
    }

    private static boolean satisfiesLuhn(String number) {
        var digits = number.replaceAll("[^0-9]", "");
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    private static boolean satisfiesGb11643(String number) {
        var remainder = 0;
        for (var sign : number.replaceAll("[^0-9x]", "").toCharArray()) {
            remainder = (remainder * 2 + (sign == 'x' ? 10 : sign - '0')) % 11;
        }
        return remainder == 1;
    }
}
