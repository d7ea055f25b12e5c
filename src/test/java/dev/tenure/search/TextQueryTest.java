package dev.tenure.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenure.graph.BadRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class TextQueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "resume              | Her résumé.                   | résumé",
                "RÉSUMÉ              | Her resume.                   | resume",
                "resume              | Her re\u0301sume\u0301.       | re\u0301sume\u0301",
                "résumé              | 👩🏽‍💻 wrote a ｒｅｓｕｍｅ         | ｒｅｓｕｍｅ",
                "strasse             | In der Straße                 | Straße",
                "STRAẞE              | in der strasse                | strasse",
                "istanbul            | in İstanbul                   | İstanbul",
                "İSTANBUL            | in istanbul                   | istanbul",
                "fire                | a ﬁre                         | ﬁre",
                "sodermalm           | till Södermalm                | Södermalm",
                "οδος                | ΟΔΟΣ                          | ΟΔΟΣ",
                "C++                 | C and C++11                   | C++",
                "c                   | C++, C# and C                 | C",
                "C#                  | from C to C#/.NET             | C#",
                "Ｃ＃                 | from C to C♯                  | C♯",
                ".NET                | net, ASP.NET and .NET         | .NET;.NET",
                "net                 | net, ASP.NET and .NET         | net;NET;NET",
                "ASP.NET             | ASP.NET, .NET                 | ASP.NET",
                "Node.js             | on Node.js, Node JS           | Node.js;Node JS",
                "CI/CD               | CI and CD, CI/CD              | CI/CD",
                "Prometheus+Grafana  | to Prometheus+Grafana.        | Prometheus+Grafana",
                "grafana             | to Prometheus+Grafana.        | Grafana",
                "Docker Swarm        | Docker™ Swarm®                | Docker;Swarm",
                "10                  | 10+ years, 10X                | 10",
                "99.99%              | 99.99 of 99 or 99,99          | 99.99;99,99",
                "600,000             | 600,000 lines                 | 600,000",
                "数                   | 𠀀大数据                        | 数",
                "数据                 | 大数据, 据数                    | 数据",
                "用Go                 | 使用Go开发                     | 用Go",
                "go                  | 使用Go开发 Google              | Go",
                "データ               | データベース                    | データ",
                "서버                 | 서버를 고쳤다                   | 서버",
                "🚀                   | Liftoff 🚀🚀                   | 🚀;🚀",
                "👍                   | 👍🏽!                          | 👍🏽",
                "a_b                 | axb a_b                       | a_b",
                "don't               | We don’t                      | don’t",
                "to to               | to                            | to",
                "a\u200bb             | b a                           | b;a",
                "C++                 | C+\u00ad+ and C++               | C++",
                "aa ab               | aa ab                         | aa;ab",
            })
    void findsTheWords(String asked, String text, String found) {
        assertThat(found(asked, text)).containsExactly(found.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "go         | Google, ago, Go2",
                "`\"b a\"`  | a b",
                "`\"a b`    | a c b",
                "据数        | 数据",
                "ハグ         | バグ",
                ".net       | net",
                "c          | C++",
                "kube*      | akube",
            })
    void doesNotFindOthers(String asked, String text) {
        assertThat(found(asked, text)).isEmpty();
    }

    @Test
    void makesOnePlaceOfPlacesThatOverlap() {
        assertThat(TextQuery.parse("\"a b\" \"b c\" d", "text").in("a b c d"))
                .containsExactly(new Highlight(0, 5), new Highlight(6, 7));
    }

    @Test
    void leavesOpenWhatAMistypedOrBegunWordMeans() {
        TextQuery asked =
                TextQuery.parse("warehourse \"warehourse\" \"a kube*\" go .nett c++11 数据*", "text");
        assertThat(asked.words().filter(QueryWord::forgiving))
                .extracting(QueryWord::word)
                .containsExactly("warehourse");
        assertThat(asked.words().filter(QueryWord::prefix))
                .extracting(QueryWord::word)
                .containsExactly("kube");
    }

    @Test
    void findsTheWordsThatAreMeant() {
        assertThat(
                        TextQuery.parse("warehourse", "text")
                                .with(word -> word.with(Set.of("warehouse")))
                                .in("a Warehouse"))
                .containsExactly(new Highlight(2, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \t\u3000", "\"", "\"\"", "%", "_ %", "* \\ '", "\ud800", "\u200b"})
    void asksForAWord(String text) {
        assertThatThrownBy(() -> TextQuery.parse(text, "text")).isInstanceOf(BadRequest.class);
    }

    @Test
    void cutsWhatIsLongerThanAnyWord() {
        String data = "a".repeat(99) + "𐐨𐐨";
        assertThat(found(data, "x " + data)).containsExactly(data);
        assertThat(SearchText.of(data).words().getFirst().folded()).isEqualTo("a".repeat(99));
    }

    private static List<String> found(String asked, String text) {
        return TextQuery.parse(asked, "text").in(text).stream()
                .map(each -> text.substring(each.start(), each.end()))
                .toList();
    }
}
