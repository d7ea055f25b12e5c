package dev.tenure.period;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.Rows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Objects;
import java.util.Optional;

class PeriodReaderTest {

    @Rows(
            """
            2021.6 ~ Now                 | 2021-06 ~ now
            2014.11 ~ 2021.5             | 2014-11 ~ 2021-05
            2013.1 ~ 2014.10             | 2013-01 ~ 2014-10
            2012.01 ~ 2012.12            | 2012-01 ~ 2012-12
            2016                         | 2016 ~ 2016
            June 2019                    | 2019-06 ~ 2019-06
            2019 -                       | 2019 ~ ?
            2019 –                       | 2019 ~ ?
            2019 - ?                     | 2019 ~ ?
            06/2019 – unknown            | 2019-06 ~ ?
            since 2019                   | 2019 ~ now
            Since March 2019             | 2019-03 ~ now
            seit 2019                    | 2019 ~ now
            seit 08/2015                 | 2015-08 ~ now
            2019至今                      | 2019 ~ now
            2019年6月至今                  | 2019-06 ~ now
            2019年6月 – 至今               | 2019-06 ~ now
            自2019年起                    | 2019 ~ now
            2021年4月1日 – 現在            | 2021-04-01 ~ now
            until 2019                   | ~ 2019
            bis 06/2019                  | ~ 2019-06
            ? – 2019                     | ~ 2019
            from 2014 to 2016            | 2014 ~ 2016
            von 2014 bis 2016            | 2014 ~ 2016
            ab 2014                      | 2014 ~ now
            从2014年到2016年               | 2014 ~ 2016
            2019 - 21                    | 2019 ~ 2021
            2019-21                      | 2019 ~ 2021
            1998 – 02                    | 1998 ~ 2002
            2010–12                      | 2010 ~ 2012
            2021–06                      | 2021-06 ~ 2021-06
            2015/16                      | 2015 ~ 2016
            1999/00                      | 1999 ~ 2000
            2015/10                      | 2015-10 ~ 2015-10
            2015/2016                    | 2015 ~ 2016
            2015-03/2016-04              | 2015-03 ~ 2016-04
            March - June 2019            | 2019-03 ~ 2019-06
            June 2019 – August           | 2019-06 ~ 2019-08
            5 March – 10 June 2019       | 2019-03-05 ~ 2019-06-10
            2019年3月~6月                  | 2019-03 ~ 2019-06
            2014年4月1日～2016年3月25日     | 2014-04-01 ~ 2016-03-25
            ２０１９．３ ～ ２０２０．４      | 2019-03 ~ 2020-04
            2018.06——2020.07             | 2018-06 ~ 2020-07
            2018-06-2020-07              | 2018-06 ~ 2020-07
            2018.6.1-2020.7.15           | 2018-06-01 ~ 2020-07-15
            2018-06-01 to 2020-07-15     | 2018-06-01 ~ 2020-07-15
            01.03.2019 - 15.06.2020      | 2019-03-01 ~ 2020-06-15
            08.2015 bis 07.2018          | 2015-08 ~ 2018-07
            06/15 - 08/17                | 2015-06 ~ 2017-08
            '19 – '21                    | 2019 ~ 2021
            Jan ’19 – Dec ’98            |
            Jan. 2019 – Sept. 2021       | 2019-01 ~ 2021-09
            Jan 2019 – Present           | 2019-01 ~ now
            Jan 2019 - Present · 3 yrs 2 mos | 2019-01 ~ now
            (2014 – 2016, 2 Jahre)       | 2014 ~ 2016
            Okt. 2017 – heute            | 2017-10 ~ now
            15. März 2019 – Dez. 2020    | 2019-03-15 ~ 2020-12
            Mai 2018 bis heute           | 2018-05 ~ now
            sept 2013 – dic 2014         | 2013-09 ~ 2014-12
            ene 2015 – feb 2017          | 2015-01 ~ 2017-02
            août 2015 – févr. 2017       | 2015-08 ~ 2017-02
            5 Jan 2020 – ?               | 2020-01-05 ~ ?
            autumn 2017 – June 2021      | 2017 ~ 2021-06
            Summer 2018                  | 2018 ~ 2018
            Sommer 2018 – Herbst 2019    | 2018 ~ 2019
            Winter 2015/16               | 2015 ~ 2016
            2019年春                      | 2019 ~ 2019
            early 2018 – late 2019       | 2018 ~ 2019
            WS 2015/16 – SS 2018         | 2015 ~ 2018
            Q3 2020                      | 2020-07 ~ 2020-09
            2020 Q1 – Q3 2021            | 2020-01 ~ 2021-09
            Q1 - Q2 2020                 | 2020-01 ~ 2020-06
            fourth quarter of 2020       | 2020-10 ~ 2020-12
            since Q2 2020                | 2020-04 ~ now
            H2 2020                      | 2020-07 ~ 2020-12
            first half of 2020           | 2020-01 ~ 2020-06
            2. Halbjahr 2020             | 2020-07 ~ 2020-12
            2020年上半年                   | 2020-01 ~ 2020-06
            2020年第三季度                  | 2020-07 ~ 2020-09
            2018-06 ~ 2018               | 2018-06 ~ 2018
            2014 -> 2016                 | 2014 ~ 2016
            2014 ﹘ 2016                  | 2014 ~ 2016
            2014 〰 2016                 | 2014 ~ 2016
            2014 ˜ 2016                  | 2014 ~ 2016
            2014 ⁓ 2016                  | 2014 ~ 2016
            2014 〜 2016                 | 2014 ~ 2016
            2014 ～ 2016                 | 2014 ~ 2016
            2014 ∼ 2016                  | 2014 ~ 2016
            2014 ⸺ 2016                 | 2014 ~ 2016
            enero de 2018 - actualidad   | 2018-01 ~ now
            marzo del 2018 – la actualidad | 2018-03 ~ now
            5 de marzo de 2018 a junio de 2019 | 2018-03-05 ~ 2019-06
            2018 bis heute               | 2018 ~ now
            [2014 to date]               | 2014 ~ now
            （2014年至2016年）             | 2014 ~ 2016
            2014\u200b–\u200b2016     | 2014 ~ 2016
            """)
    void readsAWholeField(String text, String expected) {
        assertThat(PeriodReader.readField(text).map(PeriodReaderTest::written))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "n/a",
                "Now",
                "?",
                "1.10 to 1.18",
                "2.7 -> 3.6",
                "1899",
                "2101 - 2102",
                "2019 - 10",
                "2018-06 ~ 2018-05",
                "2021 - 2019",
                "06/07/2021",
                "2023-02-29",
                "29.02.2023",
                "2021-13",
                "2019 engineers",
                "24/7",
                "June",
                "June 19",
                "June - now",
                "Nov – Feb 2020",
                "2014-2016, 2018-2020",
                "version 2019",
                "20190",
                "2019a",
                "2019.3~6",
                "11/12",
                "June 21",
                "10.10.10.10",
                "2019 - 2021.13",
                "ca. 2019"
            })
    void leavesWhatIsNoPeriodForSure(String text) {
        assertThat(PeriodReader.readField(text)).isEmpty();
    }

    @Test
    void keepsTheWordsAsWritten() {
        assertThat(PeriodReader.readField(" ２０１９年 ～ Now ").map(Period::raw))
                .contains("２０１９年 ～ Now");
    }

    @Rows(
            """
            2021/06              | 2021-06
            06/2021              | 2021-06
            06.2021              | 2021-06
            2021.6               | 2021-06
            2014.10              | 2014-10
            2021-6               | 2021-06
            6-2021               | 2021-06
            15.06.2021           | 2021-06-15
            1. 6. 2021           | 2021-06-01
            06.07.2021           | 2021-07-06
            13/06/2021           | 2021-06-13
            06/13/2021           | 2021-06-13
            13-06-2021           | 2021-06-13
            06/07/2021           |
            12/12/2021           |
            2021/06/15           | 2021-06-15
            2021-06-15T00:00:00Z | 2021-06-15
            '19                  | 2019
            ’98                  | 1998
            19                   |
            06/19                | 2019-06
            06/12                |
            June 2021            | 2021-06
            2021 June            | 2021-06
            Jun-2021             | 2021-06
            June, 2021           | 2021-06
            June 15, 2021        | 2021-06-15
            June 15th 2021       | 2021-06-15
            15th of June 2021    | 2021-06-15
            15-Jun-2021          | 2021-06-15
            Sep '19              | 2019-09
            1. Oktober 2019      | 2019-10-01
            Jänner 2019          | 2019-01
            MÄRZ 2019            | 2019-03
            2021年6月             | 2021-06
            2021 年 6 月 15 日     | 2021-06-15
            2021年十二月           | 2021-12
            ２０２１／０６          | 2021-06
            2021                 | 2021
            Q1 2020              | 2020
            Winter 2020          | 2020
            2015/16              |
            2023-02-29           |
            2021-00              |
            1850                 |
            2019 - 2021          |
            now                  |
            soon                 |
            """)
    void readsASingleDate(String text, String expected) {
        assertThat(PeriodReader.readDate(text).map(PartialDate::toString))
                .isEqualTo(Optional.ofNullable(expected));
    }

    private static String written(Period period) {
        String end =
                switch (period.state()) {
                    case ENDED -> Objects.toString(period.end());
                    case ONGOING -> "now";
                    case UNKNOWN -> "?";
                };
        return (Objects.toString(period.start(), "") + " ~ " + end).strip();
    }
}
