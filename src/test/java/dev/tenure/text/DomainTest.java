package dev.tenure.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Acme.example/about?x#y, acme.example",
        "acme.example:8080,                  acme.example",
        "WWW.INFRA.example,                  infra.example",
        "https://Bücher.example/a,           xn--bcher-kva.example",
        "xn--bcher-kva.example,              xn--bcher-kva.example",
        "例え。jp,                            xn--r8jz45g.jp",
        "a..b,                               a..b",
        "/about,                             ''",
    })
    void isTheHostInOneForm(String address, String domain) {
        assertThat(Domain.of(address)).isEqualTo(domain);
    }
}
