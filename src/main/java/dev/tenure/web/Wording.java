package dev.tenure.web;

import org.jspecify.annotations.Nullable;

import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says figures in English, as the page of a person does. */
final class Wording {

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** Returns how long it was; where that is not certain, from the least to the most. */
    static String months(int least, int most) {
        return least < most ? months(least) + " to " + months(most) : months(most);
    }

    private static String months(int months) {
        if (months < 12) {
            return count(months, "month");
        }
        int rest = months % 12;
        return rest == 0
                ? count(months / 12, "year")
                : count(months / 12, "yr") + " " + count(rest, "mo");
    }

    static String count(long number, String what) {
        String many =
                what.endsWith("y") ? what.substring(0, what.length() - 1) + "ies" : what + "s";
        return number + " " + (number == 1 ? what : many);
    }

    /**
     * Returns a sentence on a technology that was used so long.
     *
     * @param lastUsed a date in the past; null where it is in use, or that is not known
     */
    static String answer(String name, String months, boolean current, @Nullable String lastUsed) {
        String until =
                current ? ", still in use" : lastUsed == null ? "" : ", until " + date(lastUsed);
        return name + ": " + months + until + ".";
    }

    /** Returns a sentence on where the résumé says so: in how many of its entries, called so. */
    static String places(int sentences, int found, int total, String entry) {
        String of = found + " of " + count(total, entry);
        return sentences == 0
                ? of + (total == 1 ? " matches." : " match.")
                : "Said in " + count(sentences, "sentence") + " in " + of + ".";
    }

    /** Returns a date, a month or a year, as precise as it is. */
    private static String date(String partial) {
        return partial.length() == 4
                ? Year.parse(partial).toString()
                : YearMonth.parse(partial.substring(0, 7)).format(MONTH);
    }
}
