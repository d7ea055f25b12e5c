package dev.tenure.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void letsNoTextBecomeMarkup() {
        Html html = new Html();
        html.element("p", Html.attribute("title", "\"><script>"), "<script>'\"&");
        assertThat(html)
                .hasToString(
                        "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;script&gt;&#39;&quot;&amp;</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "https://google.com@evil.example/",
                "data:text/html,x",
                "//example.org/x",
                "ftp://example.org/x",
                "https://exa mple.org",
                ""
            })
    void leadsNowhereButToTheWeb(String address) {
        Html html = new Html();
        html.link("words", address);
        assertThat(html).hasToString("words");
    }

    @Test
    void leadsToAnAddressWithoutScheme() {
        Html html = new Html();
        html.link("words", "example.org/me");
        assertThat(html)
                .hasToString(
                        "<a href=\"https://example.org/me\" rel=\"noopener noreferrer\">words</a>");
    }
}
