package dev.tenure.prerender;

import dev.tenure.phrases.Phrases;
import dev.tenure.prerender.SentResume.Listed;
import dev.tenure.prerender.SentResume.Skill;
import dev.tenure.prerender.SentResume.WrittenDate;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes what a résumé says beside its positions, as its author lists it. */
final class SectionsHtml {

    private final Html html;
    private final Phrases phrases;

    SectionsHtml(Html html, Phrases phrases) {
        this.html = html;
        this.phrases = phrases;
    }

    void write(SentResume resume) {
        write("skills", resume.skills(), this::write);
        write(
                "languages",
                resume.languages(),
                one -> write(new Listed(one.language(), one.fluency(), null, null, null)));
        Map<String, List<Listed>> others =
                Map.of(
                        "certificates", resume.certificates(),
                        "awards", resume.awards(),
                        "publications", resume.publications(),
                        "references", resume.references());
        Stream.of("certificates", "awards", "publications", "references")
                .forEach(name -> write(name, others.getOrDefault(name, List.of()), this::write));
        write("interests", resume.interests(), this::write);
    }

    private <T> void write(String name, List<T> entries, Consumer<T> write) {
        if (!entries.isEmpty()) {
            html.element(
                    "section",
                    "",
                    () -> {
                        html.element("h2", "", phrases.say("section." + name));
                        html.element(
                                "ul",
                                "",
                                () ->
                                        entries.forEach(one ->
                                                html.element("li", "", () -> write.accept(one))));
                    });
        }
    }

    private void write(Skill skill) {
        write(new Listed(skill.name(), skill.level(), null, null, null));
        html.element("p", "", String.join(" · ", skill.keywords()));
    }

    private void write(Listed entry) {
        String name = entry.name();
        html.element(
                "p",
                "",
                () -> {
                    if (name != null) {
                        html.element("strong", "", () -> html.link(name, entry.url()));
                    }
                    Stream.of(entry.by(), written(entry.date()))
                            .filter(part -> part != null && !part.isEmpty())
                            .forEach(part -> html.text(" · " + part));
                });
        html.element("p", "", entry.text());
    }

    private @Nullable String written(@Nullable WrittenDate date) {
        return date == null || date.date() == null
                ? date == null ? null : date.raw()
                : phrases.date(date.date());
    }
}
