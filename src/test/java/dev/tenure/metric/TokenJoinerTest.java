package dev.tenure.metric;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.metric.JoinedToken.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class TokenJoinerTest {

    @Test
    void endsANumberWhereItsGroupsEnd() {
        assertThat(first("600 000 lines").end()).isEqualTo(7);
        assertThat(first("3 600 users").end()).isEqualTo(5);
        assertThat(first("2016 300").end()).isEqualTo(4);
        assertThat(first("5, 6").end()).isEqualTo(1);
        assertThat(first("10.").end()).isEqualTo(2);
    }

    @Test
    void joinsLettersWithDigitsAndArrows() {
        assertThat(texts("p95 -> k8s --> user_id2 >= v2 ≥ 1'000"))
                .containsExactly(
                        "p95", "->", "k8s", "-->", "user_id2", ">=", "v", "2", "≥", "1'000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-11-08",
                "05:20",
                "10/20/30",
                "192.168.0.1:80",
                "1️⃣",
                "d41d8cd98f00b204e9800998ecf8427e0123456789abc",
                "src/main.go",
                "https://example.com/10-users"
            })
    void readsDatesTimesIdsAndAddressesAsNoWords(String text) {
        assertThat(TokenJoiner.tokens(text + ", so"))
                .extracting(JoinedToken::kind)
                .containsExactly(Kind.NON_WORD, Kind.SYMBOL, Kind.WORD);
    }

    @Test
    void readsNoDateInWhatGoesOnWithLetters() {
        assertThat(kinds("10-20-30s")).doesNotContain(Kind.NON_WORD);
        assertThat(kinds("10-20")).doesNotContain(Kind.NON_WORD);
    }

    private static JoinedToken first(String text) {
        return TokenJoiner.tokens(text).getFirst();
    }

    private static List<String> texts(String text) {
        return TokenJoiner.tokens(text).stream().map(JoinedToken::text).toList();
    }

    private static List<Kind> kinds(String text) {
        return TokenJoiner.tokens(text).stream().map(JoinedToken::kind).toList();
    }
}
