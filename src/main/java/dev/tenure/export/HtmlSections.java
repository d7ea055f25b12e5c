package dev.tenure.export;

import dev.tenure.resume.Sections;
import dev.tenure.resume.Sections.WrittenDate;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the sections that hold no positions, an item for each entry. */
final class HtmlSections {

    private final HtmlDocument page;

    HtmlSections(HtmlDocument page) {
        this.page = page;
    }

    void write(Sections sections) {
        write(
                "Skills",
                sections.skills(),
                skill -> said(skill.name(), skill.level(), joined(skill.keywords())));
        write(
                "Languages",
                sections.languages(),
                language -> said(language.language(), language.fluency()));
        write(
                "Certificates",
                sections.certificates(),
                one -> linked(one.url(), one.name(), one.issuer(), raw(one.date())));
        write(
                "Awards",
                sections.awards(),
                award -> said(award.title(), award.awarder(), raw(award.date()), award.summary()));
        write(
                "Publications",
                sections.publications(),
                one ->
                        linked(
                                one.url(),
                                one.name(),
                                one.publisher(),
                                raw(one.releaseDate()),
                                one.summary()));
        write(
                "Interests",
                sections.interests(),
                interest -> said(interest.name(), joined(interest.keywords())));
        write(
                "References",
                sections.references(),
                reference -> said(reference.name(), reference.reference()));
    }

    private <T> void write(String heading, List<T> entries, Function<T, String> item) {
        if (!entries.isEmpty()) {
            page.element(
                    "section",
                    () -> {
                        page.element("h2", heading);
                        page.list(entries.stream().map(item).toList());
                    });
        }
    }

    private static String said(@Nullable String... parts) {
        return String.join(
                " · ",
                Stream.of(parts).filter(Objects::nonNull).map(HtmlDocument::escape).toList());
    }

    /** Returns the parts, of which the first leads to an address. */
    private static String linked(@Nullable String url, @Nullable String... parts) {
        List<String> texts = new ArrayList<>(Stream.of(parts).filter(Objects::nonNull).toList());
        if (texts.isEmpty()) {
            return url == null ? "" : HtmlDocument.link(url, url);
        }
        String first = HtmlDocument.link(texts.removeFirst(), url);
        List<String> all = new ArrayList<>(List.of(first));
        texts.forEach(text -> all.add(HtmlDocument.escape(text)));
        return String.join(" · ", all);
    }

    private static @Nullable String joined(List<String> keywords) {
        return keywords.isEmpty() ? null : String.join(", ", keywords);
    }

    private static @Nullable String raw(@Nullable WrittenDate date) {
        return date == null ? null : date.raw();
    }
}
