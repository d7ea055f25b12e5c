package dev.tenure.phrases;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What a page says in one language: its own words, dates, periods, numbers of months. */
public final class Phrases {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int MONTHS = 12;

    /** Some languages name it beside a year alone. */
    private static final Pattern ERA = Pattern.compile("\\s*G+\\s*");

    private final Voice voice;
    private final Map<String, Message> messages;

    Phrases(Voice voice, Map<String, Message> messages) {
        this.voice = voice;
        this.messages = messages;
    }

    /** Returns a text by the name that it has in the front end; the name where it has none. */
    public String say(String name) {
        return say(name, Map.of());
    }

    /** Returns a text with these values in it. */
    public String say(String name, Map<String, ?> values) {
        Message message = messages.get(name);
        return message == null ? name : message.say(voice, values, null);
    }

    /** Returns a day, a month or a year, as precise as it is. */
    public String date(String partial) {
        return switch (partial.length()) {
            case YEAR -> written("y", Year.parse(partial));
            case MONTH -> written("yMMM", YearMonth.parse(partial));
            default ->
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(voice.language())
                            .format(LocalDate.parse(partial));
        };
    }

    private String written(String parts, TemporalAccessor date) {
        Locale language = voice.language();
        String pattern =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        parts, IsoChronology.INSTANCE, language);
        return DateTimeFormatter.ofPattern(ERA.matcher(pattern).replaceAll(""), language)
                .format(date);
    }

    /** Returns a period by its bounds, and whether it is going on, has ended, or none knows. */
    public String period(@Nullable String start, @Nullable String end, String state) {
        if (start == null) {
            return say("period.until", Map.of("end", end == null ? "" : date(end)));
        }
        if (state.equals("ENDED") && start.equals(end)) {
            return date(start);
        }
        String last =
                state.equals("ONGOING")
                        ? say("period.now")
                        : end == null ? say("period.unknown") : date(end);
        return range(date(start), last);
    }

    /** Returns what lies between two texts that bound it. */
    public String range(String start, String end) {
        return say("period.range", Map.of("start", start, "end", end));
    }

    /** Returns that something lies between two dates, of which one may be missing. */
    public String within(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return from == null
                    ? say("period.until", Map.of("end", to == null ? "" : date(to)))
                    : say("period.since", Map.of("start", date(from)));
        }
        return say("period.within", Map.of("range", range(date(from), date(to))));
    }

    /** Returns a sentence with its stop, which an abbreviation at its end has already. */
    public String sentence(String said) {
        String stop = say("answer.stop");
        return said.endsWith(stop) ? said : said + stop;
    }

    /** Returns how long it was; where that is not certain, from the least to the most. */
    public String months(int least, int most) {
        return least < most
                ? say("duration.between", Map.of("least", months(least), "most", months(most)))
                : months(most);
    }

    private String months(int months) {
        int rest = months % MONTHS;
        String form = months < MONTHS ? "months" : rest == 0 ? "years" : "both";
        return say("duration." + form, Map.of("years", months / MONTHS, "months", rest));
    }

    /** Returns what a country is called. */
    public String country(String code) {
        return Locale.of("", code).getDisplayCountry(voice.language());
    }
}
