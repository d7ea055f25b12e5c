package dev.tenure.document;

import dev.tenure.resume.Audience;
import dev.tenure.resume.Position;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads one entry of a section. */
final class EntryReader {

    private final Section section;
    private final Node entry;
    private final Node own;
    private final Employers employers;

    EntryReader(Section section, Node entry, Employers employers) {
        this.section = section;
        this.entry = entry;
        this.employers = employers;
        own = entry.extension("period", "organization", "audience", "achievements", "technologies");
    }

    Position read() {
        if (entry.memberNames().isEmpty()) {
            entry.warning("The entry is empty; it is a position of which nothing is known.");
        }
        entry.standard(section.members());
        String url = entry.member("url", "website").text(DocumentLimits.NAME);
        Audience stated = own.member("audience").oneOf(Audience.class);
        Audience audience = stated == null ? Audience.PUBLIC : stated;
        return new Position(
                entry.path(),
                section.kind(),
                organization(audience, url),
                section.title(entry),
                section.summary(entry),
                entry.member("location").text(DocumentLimits.NAME),
                url,
                audience,
                Dates.ofEntry(entry, own),
                Declarations.read(own.member("technologies"), section.keywords(entry)),
                AchievementTree.read(own.member("achievements"), section.highlights(entry)));
    }

    private @Nullable String organization(Audience audience, @Nullable String url) {
        Node more = own.member("organization").object().only("formerNames", "urls");
        List<String> formerNames = more.member("formerNames").texts(DocumentLimits.NAME);
        List<String> urls = more.member("urls").texts(DocumentLimits.NAME);
        String name = section.organization(entry);
        if (name == null) {
            if (!formerNames.isEmpty() || !urls.isEmpty()) {
                more.warning("The entry names no organization that this could belong to.");
            }
            return null;
        }
        List<String> all = new ArrayList<>();
        if (url != null && section != Section.PROJECTS) {
            all.add(url);
        }
        all.addAll(urls);
        return employers.meet(audience, name, formerNames, all);
    }
}
