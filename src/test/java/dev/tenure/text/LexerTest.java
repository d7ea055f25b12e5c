package dev.tenure.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.text.Token.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

class LexerTest {

    /** The tokens, each with a plus before it where it is glued. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Python3.11, p95ms | python +3 +. +11 +, p +95 +ms",
                "C++ and C# | c ++ ++ and c +#",
                "café naïve | café naïve",
                "a_b | a +_ +b",
                "用Go写 | 用 +go +写",
                "サーバーGo | サ +ー +バ +ー +go",
                "200ms로 ไทยGo | 200 +ms +로 ไ +ท +ย +go",
                "والPython بـGo | وال +python بـ +go",
                "Ｇｏ　Ｃ＋＋ | go c ++ ++",
                "１２：３０（x） | 12 +： +30 +（ +x +）",
                "Go‑based −5 | go +- +based - +5",
                "हिन्दी | हिन्दी",
            },
            delimiter = '|')
    void cuts(String text, String tokens) {
        assertThat(
                        Lexer.tokens(text.strip()).stream()
                                .map(each -> (each.glued() ? "+" : "") + each.lower())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(tokens.strip());
    }

    @Test
    void keepsOffsetsInTheOriginalText() {
        String text = "𝔘🎓 İstanbul: ｃａｆé\u0301 ﬁn\u00adance x\u200By";

        List<Token> tokens = Lexer.tokens(text);

        assertThat(tokens)
                .extracting(each -> text.substring(each.start(), each.end()))
                .containsExactly(
                        "𝔘", "🎓", "İstanbul", ":", "ｃａｆé\u0301", "ﬁn\u00adance", "x", "y");
        assertThat(tokens.get(5).lower()).isEqualTo("ﬁnance");
        assertThat(tokens.get(5).folded()).isEqualTo("finance");
        assertThat(tokens.get(7).glued()).isFalse();
    }

    @Test
    void gluesNothingToALineBreak() {
        assertThat(Lexer.tokens("a\r\nb\n\nc"))
                .noneMatch(Token::glued)
                .extracting(Token::kind)
                .containsExactly(
                        Kind.LETTERS,
                        Kind.BREAK,
                        Kind.LETTERS,
                        Kind.BREAK,
                        Kind.BREAK,
                        Kind.LETTERS);
    }

    @Test
    void takesASpanThatIsNoWordAsOneToken() {
        assertThat(Lexer.tokens("see https://go.dev/x2.", new NonWordSpans(_ -> false)))
                .extracting(Token::text)
                .containsExactly("see", "https://go.dev/x2", ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "\u0301", "\u00AD", "\n", "\uDC00a", "\uFEFFa"})
    void readsAnyTextAtAll(String text) {
        assertThat(Lexer.tokens(text, new NonWordSpans(_ -> false)))
                .allSatisfy(each -> assertThat(each.end()).isLessThanOrEqualTo(text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a", "1", "a1", "ー", "é", "\u00AD", "+", "\n", "a.", ".", "/", "a/", "a/.", "a.py/",
                "a+", "+a", "@", "a@", "a@b.", ":", "a:", "a:/", "://", "a:1", "\\", "a\\", "~/",
                "./", "../a", "www.", "a-", "-", "http:/", "a.b:12", "\uD800"
            })
    void readsInProportionToTheLengthOfTheText(String phrase) {
        assertThat(timeFor(phrase, 100_000)).isLessThan(Duration.ofSeconds(2));
    }

    /** Processor time, so that a busy machine changes nothing; the square would take minutes. */
    private static Duration timeFor(String phrase, int length) {
        String text = phrase.repeat(length / phrase.length());
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        assertThat(Lexer.tokens(text, new NonWordSpans(_ -> false)).size()).isNotNegative();
        return Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
    }
}
