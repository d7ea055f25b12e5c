package dev.tenure.metric;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Numbers as people write them, where they can be read in one way only. */
final class Digits {

    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;
    private static final Set<String> HTTP_ERRORS =
            Set.of("400", "401", "403", "404", "429", "500", "502", "503", "504");

    private Digits() {}

    /**
     * Returns the value, or null where the digits may mean two things or are no number.
     *
     * @param german whether the words around are German, where 600.000 is a whole number
     * @param kind what is measured, null for a mere number
     */
    static @Nullable BigDecimal value(String written, boolean german, @Nullable MetricKind kind) {
        String digits = ungrouped(written);
        int dots = count(digits, '.');
        int commas = count(digits, ',');
        String number;
        if (dots > 0 && commas > 0) {
            char decimal = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
            char grouping = decimal == '.' ? ',' : '.';
            int at = digits.indexOf(decimal);
            number =
                    digits.indexOf(decimal, at + 1) < 0
                                    && digits.indexOf(grouping, at) < 0
                                    && isGrouped(digits.substring(0, at), grouping)
                            ? digits.replace(String.valueOf(grouping), "").replace(decimal, '.')
                            : "";
        } else if (dots > 0) {
            number = dotted(digits, dots, german, kind);
        } else if (commas > 0) {
            number = withCommas(digits, commas, german, kind);
        } else {
            number = digits;
        }
        boolean zeros = number.length() > 1 && number.startsWith("0") && !number.startsWith("0.");
        return number.isEmpty() || number.length() > MOST_DIGITS || zeros
                ? null
                : new BigDecimal(number);
    }

    /** Returns whether they may be a year: four digits from 1900 to 2099 and nothing else. */
    static boolean isYear(String written) {
        return written.length() == 4
                && (written.startsWith("19") || written.startsWith("20"))
                && written.chars().allMatch(Character::isDigit);
    }

    /** Returns whether they are 10, 100 or the like, their groups parted or not. */
    static boolean isPowerOfTen(String written) {
        String digits = ungrouped(written).replace(",", "");
        return digits.length() > 1
                && digits.charAt(0) == '1'
                && digits.chars().skip(1).allMatch(digit -> digit == '0');
    }

    /** Returns whether they may be the name that HTTP gives to an error. */
    static boolean isHttpError(String written) {
        return HTTP_ERRORS.contains(written);
    }

    private static String ungrouped(String written) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            char character = written.charAt(at);
            if (Character.isDigit(character)) {
                digits.append(Character.digit(character, 10));
            } else if (character == '.' || character == ',') {
                digits.append(character);
            }
        }
        return digits.toString();
    }

    private static String dotted(
            String digits, int dots, boolean german, @Nullable MetricKind kind) {
        if (dots > 1) {
            return isGrouped(digits, '.') ? digits.replace(".", "") : "";
        }
        if (!isGrouped(digits, '.')) {
            return digits;
        }
        if (isCounted(kind)) {
            return digits.replace(".", "");
        }
        return german && kind != MetricKind.PERCENTAGE ? "" : digits;
    }

    /** What nobody tells to the thousandth. */
    private static boolean isCounted(@Nullable MetricKind kind) {
        return kind == MetricKind.COUNT
                || kind == MetricKind.THROUGHPUT
                || kind == MetricKind.MONEY;
    }

    private static String withCommas(
            String digits, int commas, boolean german, @Nullable MetricKind kind) {
        if (isGrouped(digits, ',')) {
            boolean open = german && commas == 1 && !isCounted(kind);
            return open ? "" : digits.replace(",", "");
        }
        if (commas == 1) {
            return digits.replace(',', '.');
        }
        return isIndian(digits) ? digits.replace(",", "") : "";
    }

    private static boolean isGrouped(String digits, char sign) {
        List<String> groups = groups(digits, sign);
        return groups.size() == 1
                || !groups.getFirst().isEmpty()
                        && groups.getFirst().length() <= GROUP
                        && !digits.startsWith("0")
                        && groups.stream().skip(1).allMatch(group -> group.length() == GROUP);
    }

    /** Lakhs and crores: 12,34,567. */
    private static boolean isIndian(String digits) {
        List<String> groups = groups(digits, ',');
        return groups.getFirst().length() < GROUP
                && groups.getLast().length() == GROUP
                && groups.subList(1, groups.size() - 1).stream()
                        .allMatch(group -> group.length() == GROUP - 1);
    }

    private static List<String> groups(String digits, char sign) {
        return List.of(digits.split("\\" + sign));
    }

    private static int count(String digits, char character) {
        return (int) digits.chars().filter(it -> it == character).count();
    }
}
