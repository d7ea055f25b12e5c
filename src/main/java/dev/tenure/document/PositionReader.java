package dev.tenure.document;

import dev.tenure.period.Period;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Organization;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.text.Folding;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the positions of a document, entry by entry. Entries of one audience that name an
 * organization, in any case, share it: what one tells its owner alone is not told with another that
 * everybody sees.
 */
final class PositionReader {

    private final Map<OrganizationKey, Organization> organizations = new HashMap<>();

    private record OrganizationKey(Audience audience, String name) {}

    /** Reads one entry of a section. */
    Position read(Section section, Member entry) {
        Member own =
                entry.extension(
                        "period", "organization", "audience", "achievements", "technologies");
        entry.standard(section.members());
        String url = entry.member("url", "website").text(DocumentLimits.NAME);
        Audience stated = own.member("audience").oneOf(Audience.class);
        Audience audience = stated == null ? Audience.PUBLIC : stated;
        return new Position(
                entry.path(),
                section.kind(),
                organization(section, entry, own.member("organization"), audience, url),
                section.title(entry),
                section.summary(entry),
                entry.member("location").text(DocumentLimits.NAME),
                url,
                audience,
                PeriodMembers.ofEntry(entry, own),
                section.details(entry),
                declarations(own.member("technologies"), Section.stack(entry)),
                AchievementReader.read(own.member("achievements"), section.highlights(entry)));
    }

    private @Nullable Organization organization(
            Section section,
            Member entry,
            Member extension,
            Audience audience,
            @Nullable String url) {
        Member more = extension.object().only("formerNames", "urls");
        List<String> formerNames = more.member("formerNames").texts(DocumentLimits.NAME);
        List<String> urls = more.member("urls").texts(DocumentLimits.NAME);
        String name = section.organization(entry);
        if (name == null) {
            if (!formerNames.isEmpty() || !urls.isEmpty()) {
                more.warning(
                        Code.VALUE, "The entry names no organization that this could belong to.");
            }
            return null;
        }
        Organization organization =
                organizations.computeIfAbsent(
                        new OrganizationKey(audience, Folding.lower(name)),
                        _ -> new Organization(audience, name));
        if (url != null && section != Section.PROJECTS) {
            organization.addUrls(List.of(url));
        }
        organization.addUrls(urls);
        organization.addFormerNames(formerNames);
        return organization;
    }

    private static List<Declaration> declarations(Member technologies, List<Member> listed) {
        List<@Nullable Declaration> declarations = new ArrayList<>();
        for (Member item : technologies.items()) {
            declarations.add(
                    item.value() instanceof Value.Members ? detailed(item) : plain(item, false));
        }
        listed.forEach(item -> declarations.add(plain(item, true)));
        return declarations.stream().filter(Objects::nonNull).toList();
    }

    private static @Nullable Declaration plain(Member item, boolean listed) {
        String name = item.text(listed ? DocumentLimits.TEXT : DocumentLimits.TERM);
        return name == null
                ? null
                : new Declaration(
                        item.path(), name, listed, TechnologyRole.USED, List.of(), null, null);
    }

    private static @Nullable Declaration detailed(Member item) {
        item.only("name", "role", "purposes", "version", "period");
        String name = item.member("name").text(DocumentLimits.TERM);
        TechnologyRole role = item.member("role").oneOf(TechnologyRole.class);
        List<String> purposes = item.member("purposes").texts(DocumentLimits.TERM);
        String version = item.member("version").text(DocumentLimits.TERM);
        Period period = PeriodMembers.ofExtension(item);
        if (name == null) {
            item.error(Code.VALUE, "A technology needs a name.");
            return null;
        }
        return new Declaration(
                item.path(),
                name,
                false,
                role == null ? TechnologyRole.USED : role,
                purposes.stream().distinct().toList(),
                version,
                period);
    }
}
