package dev.tenure.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.SeededRandom;
import dev.tenure.resume.Appearance.PageLayout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Objects;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class AppearanceTest {

    @Test
    void givesEveryAccentAShadeThatCanBeRead(Random random) {
        for (int i = 0; i < 20_000; i++) {
            String accent = "#%06x".formatted(random.nextInt(0x1000000));
            String light = Objects.requireNonNull(of(accent).accentOnLight());
            String dark = Objects.requireNonNull(of(accent).accentOnDark());

            assertThat(contrast(light, "#eeeeee")).as(accent).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(light, "#ffffff")).as(accent).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(dark, "#333333")).as(accent).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(dark, "#000000")).as(accent).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void changesNoAccentThatCanBeRead(Random random) {
        for (int i = 0; i < 20_000; i++) {
            String accent = "#%06x".formatted(random.nextInt(0x1000000));
            if (contrast(accent, "#eeeeee") >= 4.5) {
                assertThat(of(accent).accentOnLight()).isEqualTo(accent);
            }
            if (contrast(accent, "#333333") >= 4.5) {
                assertThat(of(accent).accentOnDark()).isEqualTo(accent);
            }
        }
    }

    @Test
    void goesNoFurtherThanItMust() {
        assertThat(of("#ffff00").accentOnLight()).isEqualTo("#707000");
        assertThat(of("#FFFFFF").accentOnLight()).isEqualTo("#6c6c6c");
        assertThat(of("#0000ff").accentOnDark()).isEqualTo("#8f8fff");
        assertThat(of("#000000").accentOnDark()).isEqualTo("#9b9b9b");
    }

    @Test
    void measuresContrastAsWcagDoes() {
        assertThat(contrast("#ffffff", "#000000")).isEqualTo(21);
        assertThat(contrast("#767676", "#ffffff")).isBetween(4.54, 4.55);
        assertThat(contrast("#ff0000", "#ffffff")).isBetween(3.99, 4.0);
    }

    private static Appearance of(String accent) {
        return new Appearance(accent, PageLayout.ONE_COLUMN);
    }

    /** Returns the ratio of the lighter to the darker: 1 to 21. */
    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String color) {
        int parts = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(parts >> 16)
                + 0.7152 * linear(parts >> 8 & 0xff)
                + 0.0722 * linear(parts & 0xff);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
