package dev.tenure.conversion;

import dev.tenure.document.Tree;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the Europass document {@code Candidate}, which is made of HR-XML 3. */
final class EuropassCandidate {

    private final ResumeTree resume;

    EuropassCandidate(ResumeTree resume) {
        this.resume = resume;
    }

    void read(SourceMember root) {
        readPerson(root.member("CandidatePerson"));
        List<SourceMember> profiles = root.member("CandidateProfile").all();
        profiles.forEach(resume::keepMembers);
        if (!profiles.isEmpty()) {
            readProfile(profiles.getFirst());
        }
    }

    /** Reads the first profile; others say the same in other languages. */
    private void readProfile(SourceMember profile) {
        resume.putPlain(resume.basics(), "summary", profile.member("ExecutiveSummary"));
        profile.member("EmploymentHistory").member("EmployerHistory").all().forEach(this::addJobs);
        profile.member("EducationHistory")
                .member("EducationOrganizationAttendance")
                .all()
                .forEach(this::addSchool);
        new EuropassActivities(resume).read(profile);
        profile.member("PersonQualifications")
                .member("PersonCompetency")
                .all()
                .forEach(this::addCompetency);
    }

    private void readPerson(SourceMember person) {
        SourceMember name = person.member("PersonName");
        putName(resume, name.member("GivenName"), name.member("FamilyName"));
        person.member("Communication").all().forEach(this::readCommunication);
        person.member("PrimaryLanguageCode")
                .all()
                .forEach(language ->
                        resume.add(
                                "languages",
                                language,
                                entry -> putText(entry, "language", language)));
    }

    static void putName(ResumeTree resume, SourceMember given, SourceMember family) {
        resume.putName(Names.ofParts(given.text(), family.text()), given.place());
    }

    private void readCommunication(SourceMember one) {
        SourceMember address = one.member("Address");
        address.put(resume.location(), "address", "AddressLine")
                .put(resume.location(), "city", "CityName")
                .put(resume.location(), "postalCode", "PostalCode")
                .put(resume.location(), "countryCode", "CountryCode");
        SourceMember channel = one.member("ChannelCode");
        if (channel.says("Email")) {
            resume.addContact("email", "EMAIL", one.member(one.has("URI") ? "URI" : "Text"));
        } else if (channel.says("Telephone")) {
            String dialing = one.member("CountryDialing").text();
            SourceMember number = one.member("DialNumber");
            resume.addContact(
                    "phone",
                    "PHONE",
                    dialing == null ? number.text() : "+" + dialing + " " + number.text(),
                    number.place());
        } else if (one.has("URI") || one.has("URL")) {
            String url = one.has("URI") ? "URI" : "URL";
            resume.addProfile(one, one.has("OtherTitle") ? "OtherTitle" : "UseCode", "", url);
            return;
        }
        resume.keep("Communication", one);
    }

    private void addJobs(SourceMember employer) {
        SourceMember contact = employer.member("OrganizationContact");
        List<SourceMember> positions = employer.member("PositionHistory").all();
        List<SourceMember> all = positions.isEmpty() ? List.of(employer) : positions;
        String name = employer.member("OrganizationName").text();
        for (SourceMember position : all) {
            resume.add(
                    "work",
                    position,
                    entry -> {
                        entry.put("name", name, employer.member("OrganizationName").place());
                        position.put(entry, "position", "PositionTitle");
                        boolean isOfEmployer = all.size() == 1 && !position.has("EmploymentPeriod");
                        EuropassDates.addPeriod(
                                entry,
                                (isOfEmployer ? employer : position).member("EmploymentPeriod"));
                        entry.put(
                                "location",
                                joined(position.member("City"), position.member("Country")));
                        putWebsite(entry, contact);
                        resume.describeHtml(entry, "work", position.member("Description"));
                        position.putRest(entry);
                        if (position == all.getFirst()) {
                            employer.putRest(entry);
                        }
                    });
        }
    }

    private void addSchool(SourceMember school) {
        SourceMember degree = school.member("EducationDegree").first();
        resume.add(
                "education",
                school,
                entry -> {
                    school.put(entry, "institution", "OrganizationName");
                    degree.put(entry, "studyType", "DegreeName");
                    degree.member("FieldOfStudy").put(entry, "area", "MainFieldOfStudy");
                    if (!entry.has("studyType")) {
                        school.put(entry, "studyType", "ProgramName");
                    }
                    EuropassDates.addPeriod(entry, school.member("AttendancePeriod"));
                    degree.member("FinalGrade").put(entry, "score", "ScoreText");
                    putWebsite(entry, school.member("OrganizationContact"));
                    resume.putPlain(entry, "summary", degree.member("OccupationalSkillsCovered"));
                });
    }

    private void addCompetency(SourceMember one) {
        boolean isLanguage = one.member("TaxonomyID").says("language");
        resume.add(
                isLanguage ? "languages" : "skills",
                one,
                entry -> {
                    putText(
                            entry,
                            isLanguage ? "language" : "name",
                            one.member(
                                    one.has("CompetencyName") ? "CompetencyName" : "CompetencyID"));
                    if (isLanguage) {
                        entry.put("fluency", fluency(one.member("CompetencyDimension")));
                    }
                });
    }

    /**
     * Returns the levels of the Common European Framework by what they are of; null where one of
     * them says less or more, and they stay as they are.
     */
    private static @Nullable String fluency(SourceMember dimensions) {
        boolean areLevels = dimensions.seen().stream().noneMatch(one -> level(one) == null);
        String levels =
                areLevels
                        ? dimensions.all().stream()
                                .map(EuropassCandidate::level)
                                .collect(Collectors.joining(", "))
                        : "";
        return levels.isEmpty() ? null : levels;
    }

    private static @Nullable String level(SourceMember dimension) {
        String level = dimension.member("Score").member("ScoreText").text();
        String type = dimension.member("CompetencyDimensionTypeCode").text();
        return level == null || type == null ? null : type + " " + level;
    }

    private static void putText(Tree.Members entry, String member, SourceMember source) {
        entry.put(member, source.text(), source.place());
    }

    /** Puts the first address of a page of an organization. */
    private static void putWebsite(Tree.Members entry, SourceMember contact) {
        SourceMember ways = contact.member("Communication");
        (ways.isList() ? ways.seen() : ways.all())
                .stream()
                        .filter(one -> one.member("ChannelCode").says("Web"))
                        .limit(1)
                        .forEach(one -> one.put(entry, "url", "URI"));
    }

    private static @Nullable String joined(SourceMember... parts) {
        String joined =
                Stream.of(parts)
                        .map(SourceMember::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return joined.isEmpty() ? null : joined;
    }
}
