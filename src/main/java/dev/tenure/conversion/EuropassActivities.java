package dev.tenure.conversion;

import dev.tenure.document.Tree;

import java.util.List;

/**
 * Reads what a Europass {@code Candidate} lists besides jobs, schools and languages. Most of it has
 * a title, a period, a place, a description and links. What JSON Resume has no section for, such as
 * conferences, stays as it is.
 */
final class EuropassActivities {

    private static final String TITLE = "Title";
    private static final String DESCRIPTION = "Description";
    private static final String FORMATTED = "FormattedPublicationDescription";

    private static final List<List<String>> SKILLS =
            List.of(
                    List.of(
                            "CommunicationAndInterpersonalSkills",
                            "CommunicationAndInterpersonalSkill"),
                    List.of("ManagementAndLeadershipSkills", "ManagementAndLeadershipSkill"),
                    List.of("OrganisationalSkills", "OrganisationalSkill"));

    private final ResumeTree resume;

    EuropassActivities(ResumeTree resume) {
        this.resume = resume;
    }

    void read(SourceMember profile) {
        items(profile, "VoluntaryWorks", "VoluntaryWork")
                .forEach(one -> addPosition(one, "volunteer", "position"));
        items(profile, "NetworksAndMemberships", "NetworkAndMembership")
                .forEach(one -> addPosition(one, "volunteer", "organization"));
        items(profile, "SocialAndPoliticalActivities", "SocialAndPoliticalActivity")
                .forEach(one -> addPosition(one, "volunteer", "position"));
        items(profile, "Projects", "Project").forEach(one -> addPosition(one, "projects", "name"));
        items(profile, "CreativeWorks", "CreativeWork")
                .forEach(one -> addPosition(one, "projects", "name"));
        readSkills(profile);
        readSkills(profile.member("Skills"));
        items(profile, "HobbiesAndInterests", "HobbyOrInterest")
                .forEach(one -> addNamed(one, "interests"));
        items(profile, "Certifications", "Certification").forEach(this::addCertificate);
        items(profile, "CourseCertifications", "CourseCertification").forEach(this::addCertificate);
        items(profile, "Licenses", "License").forEach(this::addLicense);
        items(profile, "PublicationHistory", "Publication").forEach(this::addPublication);
        items(profile, "PatentHistory", "Patent").forEach(this::addPatent);
        items(profile, "EmploymentReferences", "Referee").forEach(this::addReference);
    }

    private static List<SourceMember> items(SourceMember parent, String list, String item) {
        return parent.member(list).member(item).all();
    }

    private void addPosition(SourceMember one, String section, String name) {
        resume.add(
                section,
                one,
                entry -> {
                    one.put(entry, name, TITLE);
                    EuropassDates.addPeriod(entry, one.member("Date"));
                    one.put(entry, "location", "Location");
                    putLink(entry, one);
                    resume.describeHtml(entry, section, one.member(DESCRIPTION));
                });
    }

    private void readSkills(SourceMember parent) {
        for (SourceMember group : items(parent, "DigitalSkills", "DigitalSkillsGroup")) {
            resume.add(
                    "skills",
                    group,
                    entry -> {
                        group.put(entry, "name", TITLE);
                        SourceMember skills = group.member("DigitalSkill");
                        if (skills.seen().stream().allMatch(one -> one.memberNames().isEmpty())) {
                            resume.putTexts(entry, "keywords", skills.all());
                        }
                    });
        }
        SKILLS.forEach(names ->
                items(parent, names.getFirst(), names.getLast())
                        .forEach(one -> addNamed(one, "skills")));
    }

    private void addNamed(SourceMember one, String section) {
        resume.add(
                section,
                one,
                entry -> {
                    one.put(entry, "name", TITLE);
                    resume.putLines(entry, "keywords", one.member(DESCRIPTION));
                });
    }

    private void addCertificate(SourceMember one) {
        resume.add(
                "certificates",
                one,
                entry -> {
                    one.put(entry, "name", "CertificationName").put(entry, "name", TITLE);
                    one.member("IssuingAuthority").put(entry, "issuer", "Name");
                    putDate(entry, "date", one.member("FirstIssuedDate"));
                    putDate(entry, "date", one.member("Date").member("StartDate"));
                    putLink(entry, one);
                });
    }

    /** Adds a licence that has a name; others say no more than a code. */
    private void addLicense(SourceMember one) {
        if (!one.has("LicenseName")) {
            resume.keep("License", one);
            return;
        }
        resume.add(
                "certificates",
                one,
                entry -> {
                    one.put(entry, "name", "LicenseName");
                    putDate(entry, "date", one.member("FirstIssuedDate"));
                });
    }

    private void addPublication(SourceMember one) {
        resume.add(
                "publications",
                one,
                entry -> {
                    one.put(entry, "name", TITLE).put(entry, "releaseDate", "Year");
                    putDate(entry, "releaseDate", one.member("Date").member("StartDate"));
                    putLink(entry, one);
                    resume.putPlain(
                            entry,
                            "summary",
                            one.member(one.has(FORMATTED) ? FORMATTED : DESCRIPTION));
                });
    }

    private void addPatent(SourceMember one) {
        resume.add(
                "publications",
                one,
                entry -> {
                    one.put(entry, "name", "PatentTitle");
                    one.member("IssuingAuthority").put(entry, "publisher", "Name");
                    resume.putPlain(entry, "summary", one.member(DESCRIPTION));
                });
    }

    private void addReference(SourceMember one) {
        SourceMember name = one.member("PersonName");
        resume.add(
                "references",
                one,
                entry -> {
                    SourceMember given = name.member("GivenName");
                    entry.put(
                            "name",
                            Names.ofParts(given.text(), name.member("FamilyName").text()),
                            given.place());
                    one.put(entry, "reference", "Comment");
                });
    }

    private static void putDate(Tree.Members entry, String member, SourceMember date) {
        if (!entry.has(member)) {
            putText(entry, member, EuropassDates.date(date));
        }
    }

    /** Puts the first address; where there are more, they stay together. */
    private static void putLink(Tree.Members entry, SourceMember one) {
        SourceMember link = one.member("Link");
        (link.isList() ? link.seen() : link.all())
                .stream().limit(1).forEach(first -> putText(entry, "url", first));
    }

    private static void putText(Tree.Members entry, String member, SourceMember source) {
        entry.put(member, source.text(), source.place());
    }
}
