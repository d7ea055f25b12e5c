package dev.tenure.period;

import dev.tenure.period.PeriodLanguage.Found;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one date at a token, by the words of one language. */
final class DateGrammar {

    private final Reading reading;
    private final Map<Integer, Optional<WrittenDate>> known = new HashMap<>();

    DateGrammar(Reading reading) {
        this.reading = reading;
    }

    /** Returns the longest date that begins at the token. */
    @Nullable WrittenDate at(int start) {
        Optional<WrittenDate> date = known.get(start);
        if (date == null) {
            date = Optional.ofNullable(qualified(start));
            known.put(start, date);
        }
        return date.orElse(null);
    }

    private @Nullable WrittenDate qualified(int start) {
        int circa = text().is("~", start) ? start + 1 : reading.after(Wording.CIRCA, start);
        int rough = reading.afterAll(Wording.BEFORE, circa);
        int roughly = reading.after(Wording.ROUGHLY, rough);
        int hyphen = roughly > rough && text().joins("-", roughly) ? roughly + 1 : roughly;
        WrittenDate date = longest(reading.afterAll(Wording.BEFORE, hyphen));
        if (date == null) {
            return null;
        }
        int end = reading.after(Wording.ROUGHLY, reading.afterAll(Wording.YEAR, date.end()));
        WrittenDate whole = date.endingAt(end);
        return circa > start ? whole.inYears() : whole;
    }

    private @Nullable WrittenDate longest(int at) {
        WrittenDate date = new NumericDate(text()).at(at);
        WrittenDate year = year(at);
        date = WrittenDate.longer(date, year);
        if (year != null) {
            date = WrittenDate.longer(date, afterYear(year));
        }
        date = WrittenDate.longer(date, season(at));
        date = WrittenDate.longer(date, part(at));
        date = WrittenDate.longer(date, monthFirst(at));
        return WrittenDate.longer(date, dayFirst(at));
    }

    private @Nullable WrittenDate year(int start) {
        int at = reading.afterAll(Wording.BEFORE, start);
        WrittenDate year = new NumericDate(text()).year(at);
        return year == null
                ? new JapaneseYear(reading).at(at)
                : year.endingAt(reading.afterAll(Wording.YEAR, year.end()));
    }

    private @Nullable WrittenDate afterYear(WrittenDate year) {
        if (year.from().month() > 0) {
            return null;
        }
        int at = afterGap(year.end());
        int number = year.from().year();
        Found month = reading.first(Wording.MONTH_NAME, at);
        if (month != null) {
            return day().in(WrittenDate.of(number, month.value(), 0, afterMark(month.end())));
        }
        Found part = reading.first(Wording.PART, at);
        if (part != null) {
            return WrittenDate.of(number, Months.of(part.value()), part.end());
        }
        Found season = reading.first(Wording.SEASON, at);
        return season == null ? null : WrittenDate.of(number, 0, 0, season.end());
    }

    private @Nullable WrittenDate season(int at) {
        Found season = reading.first(Wording.SEASON, at);
        if (season == null) {
            return null;
        }
        WrittenDate year = year(afterGap(season.end()));
        if (year == null || year.from().month() > 0) {
            return WrittenDate.of(0, 0, 0, season.end());
        }
        int first = year.from().year();
        boolean isTwo = text().joins("/", year.end()) && text().digits(year.end() + 1) == 2;
        return isTwo
                ? year.laterYear(text().number(year.end() + 1), year.end() + 2)
                        .map(last -> WrittenDate.ofYears(first, last.to().year(), last.end()))
                        .orElse(null)
                : WrittenDate.ofYears(first, first, year.end());
    }

    private @Nullable WrittenDate part(int at) {
        Found part = reading.first(Wording.PART, at);
        if (part == null) {
            return null;
        }
        Months months = Months.of(part.value());
        WrittenDate year = year(afterGap(part.end()));
        return year == null
                ? WrittenDate.of(0, months, part.end())
                : WrittenDate.of(year.from().year(), months, year.end());
    }

    private @Nullable WrittenDate monthFirst(int at) {
        Found name = reading.first(Wording.MONTH_NAME, at);
        if (name == null) {
            return null;
        }
        WrittenDate month = WrittenDate.of(0, name.value(), 0, afterMark(name.end()));
        WrittenDate day = day().in(month);
        return WrittenDate.longer(inYear(month), day.from().day() == 0 ? null : inYear(day));
    }

    private @Nullable WrittenDate dayFirst(int at) {
        if (!day().isAt(at)) {
            return null;
        }
        int end = day().after(at);
        int gap = text().joins("-", end) || text().joins("/", end) ? end + 1 : end;
        Found name = reading.first(Wording.MONTH_NAME, reading.afterAll(Wording.BEFORE, gap));
        return name == null
                ? null
                : inYear(WrittenDate.of(0, name.value(), text().number(at), name.end()));
    }

    /** Returns the date in the year that follows it, or without one. */
    private WrittenDate inYear(WrittenDate date) {
        WrittenDate year = year(afterGap(date.end()));
        return year == null || year.from().month() > 0
                ? date
                : date.orIn(year.from().year()).endingAt(year.end());
    }

    private int afterMark(int at) {
        return reading.after(Wording.MONTH, at);
    }

    /** Returns the token after what may part a month and its year. */
    private int afterGap(int at) {
        if (text().joins("-", at) || text().joins("/", at) || text().joins(".", at)) {
            return at + 1;
        }
        return reading.afterAll(Wording.BEFORE, text().is(",", at) ? at + 1 : at);
    }

    private DayOfMonth day() {
        return new DayOfMonth(reading);
    }

    private PeriodText text() {
        return reading.text();
    }
}
