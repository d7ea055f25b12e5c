package dev.tenure.document;

import dev.tenure.resume.Appearance;
import dev.tenure.resume.Appearance.PageLayout;

import java.util.Objects;

/** Reads how a résumé is to look; what does not suit is told and keeps nothing out. */
final class AppearanceReader {

    private AppearanceReader() {}

    static Appearance read(Member member) {
        Member own = member.ofDetails().object().only("accent", "layout");
        return new Appearance(
                own.member("accent")
                        .textThat(Appearance::isAccent, "a colour as #rrggbb, such as #0b6e4f"),
                Objects.requireNonNullElse(
                        own.member("layout").oneOf(PageLayout.class), Appearance.PLAIN.layout()));
    }
}
