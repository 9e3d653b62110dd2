package org.jingnuo.feedback.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What tells a number of a person from other numbers of as many digits. */
enum NumberCheck {

    /**
     * Its digits come in threes and more, or each alone; a list of amounts does not, and a decimal is no telephone. Parted as
     * a list is, only the groups in which people say such a number count, but for one with a zero before.
     */
    GROUPS(NumberCheck::isGroupedAsANumber),

    /** The check digit of bank cards (ISO/IEC 7812-1). */
    LUHN(NumberCheck::satisfiesLuhn),

    /** The check character of identity cards (GB 11643-1999, ISO 7064 MOD 11-2). */
    GB11643(NumberCheck::satisfiesGb11643);

    private static final Pattern LIST = Pattern.compile("[,/]|\\n[^\\n]*\\n");

    /** Lengths of the groups of mobile phones, then of bank cards. */
    private static final Pattern SAID = Pattern.compile("3 4 4|3 8|7 4|4 4 4 4(?: 3)?|6 1[0-3]");

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
                        || groups.stream().allMatch(group -> group.length() >= 3)
                                && (!LIST.matcher(number).find() || isSaidIn(groups)));
    }

    private static boolean isSaidIn(List<String> groups) {
        var lengths =
                groups.stream().map(group -> String.valueOf(group.length())).collect(Collectors.joining(" "));
        return groups.getFirst().startsWith("0") || SAID.matcher(lengths).matches();
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
