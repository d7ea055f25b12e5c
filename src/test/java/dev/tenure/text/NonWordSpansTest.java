package dev.tenure.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;
import java.util.stream.Collectors;

class NonWordSpansTest {

    private final NonWordSpans spans =
            new NonWordSpans(Set.of("node.js", "socket.io", "c")::contains);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "see https://go.dev/x?a=b#c. | https://go.dev/x?a=b#c",
                "[Go](https://go.dev/doc),Rust | https://go.dev/doc",
                "jdbc:postgresql://db/x | jdbc:postgresql://db/x",
                "Kafka/https://x.y | https://x.y",
                "www.example.org/java | www.example.org/java",
                "详见https://go.dev/文档 | https://go.dev/",
                "mail jo.do+go@example.co.uk! | jo.do+go@example.co.uk",
                "git@github.com:spring/boot.git | git@github.com:spring/boot.git",
                "by @java-dev/react. | @java-dev/react",
                "in /etc/nginx/conf, ~/go ./redis ../x/y | /etc/nginx/conf ~/go ./redis ../x/y",
                "C:\\Go\\bin and a\\b\\c | C:\\Go\\bin a\\b\\c",
                "localhost:8080/go db.local:5432 10.0.0.1:80 | localhost:8080/go db.local:5432 10.0.0.1:80",
                "GitHub.com/go/go and nginx.org/en | GitHub.com/go/go nginx.org/en",
                "on kafka.apache.org. | kafka.apache.org",
                "README.md, src/main.go. .env.json | README.md src/main.go .env.json",
                "a.py/b.js/c | a.py/b.js",
                "React/Three.js | React/Three.js",
            })
    void finds(String text, String found) {
        assertThat(
                        spans.in(text).stream()
                                .map(each -> text.substring(each.start(), each.end()))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "React/Node.js/Express",
                "Node.js. Node.js:18, Node.js-based",
                "socket.io and Booking.com",
                "ASP.NET, asp.net",
                "CI/CD, 24/7 and/or km/h, n / a",
                "p99.9:120 ms, 1.5:10, e.g.:50",
                "DOMAIN\\user \\d+",
                "a@b, @ , @-x",
                "v1.2.3 3.6",
                ".md ...",
                "/day //x",
                "one:two://"
            })
    void findsNothingIn(String text) {
        assertThat(spans.in(text)).isEmpty();
    }
}
