package dev.tenure.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;
import java.util.Map;

class PhrasesTest {

    /** As the build compiles them; Polish has more plurals than any language of the pages. */
    private static final Phrasebook BOOK =
            new Phrasebook(
                    """
                    {
                      "en": {"plurals": {"one": [1]}, "messages": {
                        "plain": "as it is",
                        "said": ["“", ["text"], "”, ", ["kind", 1, {"jobs": "in jobs", "other": "elsewhere"}]],
                        "some": [["count", 2, {"=0": "none", "one": "one", "other": [0, " of them"]}]],
                        "period.range": [["start"], " – ", ["end"]],
                        "period.now": "now", "period.unknown": "?",
                        "period.until": ["until ", ["end"]],
                        "period.since": ["since ", ["start"]],
                        "period.within": ["within ", ["range"]],
                        "answer.stop": ".",
                        "duration.months": [["months", 2, {"one": [0, " month"], "other": [0, " months"]}]],
                        "duration.years": [["years", 2, {"one": [0, " year"], "other": [0, " years"]}]],
                        "duration.both": [["years", 2, {"one": [0, " yr"], "other": [0, " yrs"]}], " ", ["months", 2, {"one": [0, " mo"], "other": [0, " mos"]}]],
                        "duration.between": [["least"], " to ", ["most"]]
                      }},
                      "pl": {"plurals": {"one": [1], "few": [2, 3, 4, 22, 102, 103, 104, 122]}, "messages": {
                        "some": [["count", 2, {"one": "1", "few": "kilka", "other": [0]}]]
                      }}
                    }
                    """);

    private static final Phrases ENGLISH = BOOK.in(Locale.ENGLISH);

    @Test
    void putValuesWhereTheyBelong() {
        assertThat(ENGLISH.say("plain")).isEqualTo("as it is");
        assertThat(ENGLISH.say("said", Map.of("text", "Go", "kind", "jobs")))
                .isEqualTo("“Go”, in jobs");
        assertThat(ENGLISH.say("said", Map.of("text", "Go", "kind", "entries")))
                .isEqualTo("“Go”, elsewhere");
    }

    @ParameterizedTest
    @CsvSource({"en, 0, none", "en, 1, one", "en, 2, 2 of them", "en, 101, 101 of them"})
    @CsvSource({"pl, 1, 1", "pl, 2, kilka", "pl, 5, 5", "pl, 1022, kilka", "pl, 1001, 1 001"})
    void followThePluralsOfTheirLanguage(String tag, int count, String said) {
        Phrases phrases = BOOK.in(Locale.forLanguageTag(tag));
        assertThat(phrases.say("some", Map.of("count", count)).replace('\u00a0', ' '))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 2021, 2021",
        "en, 2021-06, Jun 2021",
        "en, 2021-06-15, 'Jun 15, 2021'",
        "de, 2016, 2016",
        "de, 2021-06, Juni 2021",
        "de, 2021-06-15, 15.06.2021",
        "zh-Hans, 2016, 2016年",
        "zh-Hans, 2021-06, 2021年6月"
    })
    void writeDatesAsPreciselyAsTheyAreKnown(String tag, String date, String written) {
        assertThat(BOOK.in(Locale.forLanguageTag(tag)).date(date)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-06, , ONGOING, Jun 2021 – now",
        "2019, , UNKNOWN, 2019 – ?",
        ", 2019, ENDED, until 2019",
        "2016, 2016, ENDED, 2016",
        "2016, 2017-01, ENDED, 2016 – Jan 2017"
    })
    void sayHowAPeriodEnds(
            @Nullable String start, @Nullable String end, String state, String said) {
        assertThat(ENGLISH.period(start, end, state)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2019, within 2016 – 2019",
        "2016, , since 2016",
        ", 2019-06, until Jun 2019"
    })
    void sayBetweenWhichDates(@Nullable String from, @Nullable String to, String said) {
        assertThat(ENGLISH.within(from, to)).isEqualTo(said);
    }

    @Test
    void endASentenceWithOneStop() {
        assertThat(ENGLISH.sentence("Go: 1 year")).isEqualTo("Go: 1 year.");
        assertThat(ENGLISH.sentence("Go: 6 yrs etc.")).isEqualTo("Go: 6 yrs etc.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1 month",
        "12, 12, 1 year",
        "79, 79, 6 yrs 7 mos",
        "1, 24, 1 month to 2 years"
    })
    void countYearsAndMonths(int least, int most, String said) {
        assertThat(ENGLISH.months(least, most)).isEqualTo(said);
    }

    @Test
    void sayTheNameOfWhatNobodyHasWritten() {
        assertThat(ENGLISH.say("unknown")).isEqualTo("unknown");
        assertThat(BOOK.in(Locale.FRENCH).say("plain")).isEqualTo("plain");
    }
}
