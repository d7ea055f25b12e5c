package dev.tenure.conversion;

import dev.tenure.document.Tree;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Reads the Europass Skills Passport, V3.0 to V3.4. */
final class SkillsPassport {

    private static final List<String> PROFICIENCY =
            List.of("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing");
    private static final List<String> SKILLS =
            List.of("Communication", "Organisational", "JobRelated", "Computer", "Other");

    /** Kinds of achievements of which each line is an entry of a section. */
    private static final Map<String, String> LISTED =
            Map.of(
                    "publications", "publications",
                    "honors_awards", "awards",
                    "certifications", "certificates",
                    "courses", "certificates");

    private final ResumeTree resume;

    SkillsPassport(ResumeTree resume) {
        this.resume = resume;
    }

    void read(SourceMember root) {
        SourceMember learner = root.member("LearnerInfo");
        readPerson(learner.member("Identification"));
        SourceMember headline = learner.member("Headline");
        resume.putPlain(
                resume.basics(),
                headline.member("Type").member("Code").says("personal_statement")
                        ? "summary"
                        : "label",
                headline.member("Description").member("Label"));
        list(learner, "WorkExperience").forEach(this::addJob);
        list(learner, "Education").forEach(this::addSchool);
        readSkills(learner.member("Skills"));
        list(learner, "Achievement").forEach(this::addAchievement);
        resume.keepMembers(learner);
    }

    /** Reads what was achieved: of projects as one text, of what sections list by its lines. */
    private void addAchievement(SourceMember one) {
        SourceMember code = one.member("Title").member("Code");
        if (code.says("projects")) {
            resume.add(
                    "projects",
                    one,
                    entry -> {
                        one.member("Title").put(entry, "name", "Label");
                        resume.describeHtml(entry, "projects", one.member("Description"));
                    });
            return;
        }
        LISTED.forEach((kind, section) -> {
            if (code.says(kind)) {
                resume.lines(one.member("Description"))
                        .forEach(line ->
                                resume.add(
                                        section,
                                        one.member("Description"),
                                        entry ->
                                                entry.put(
                                                        section.equals("awards") ? "title" : "name",
                                                        line,
                                                        one.member("Description").place())));
            }
        });
        resume.keep("Achievement", one);
    }

    private static List<SourceMember> list(SourceMember parent, String name) {
        return parent.member(name + "List").member(name).all();
    }

    private void readPerson(SourceMember person) {
        SourceMember name = person.member("PersonName");
        EuropassCandidate.putName(resume, name.member("FirstName"), name.member("Surname"));
        SourceMember contact = person.member("ContactInfo");
        SourceMember address = contact.member("Address").member("Contact");
        address.put(resume.location(), "address", "AddressLine")
                .put(resume.location(), "city", "Municipality")
                .put(resume.location(), "postalCode", "PostalCode");
        address.member("Country").put(resume.location(), "countryCode", "Code");
        resume.addContact("email", "EMAIL", contact.member("Email").member("Contact"));
        for (SourceMember phone : list(contact, "Telephone")) {
            resume.addContact("phone", "PHONE", phone.member("Contact"));
            resume.keep("Telephone", phone);
        }
        for (String pages : List.of("Website", "InstantMessaging")) {
            list(contact, pages)
                    .forEach(one ->
                            resume.addProfile(
                                    one, "", pages.equals("Website") ? "" : "Contact", "Contact"));
        }
    }

    private void addJob(SourceMember job) {
        SourceMember employer = job.member("Employer");
        resume.add(
                "work",
                job,
                entry -> {
                    employer.put(entry, "name", "Name");
                    job.member("Position").put(entry, "position", "Label");
                    addOrganization(entry, job, employer);
                    resume.describeHtml(entry, "work", job.member("Activities"));
                });
    }

    private void addSchool(SourceMember school) {
        SourceMember organization = school.member("Organisation");
        resume.add(
                "education",
                school,
                entry -> {
                    organization.put(entry, "institution", "Name");
                    school.put(entry, "studyType", "Title");
                    addOrganization(entry, school, organization);
                    resume.putPlain(entry, "summary", school.member("Activities"));
                });
    }

    private static void addOrganization(
            Tree.Members entry, SourceMember one, SourceMember organization) {
        addPeriod(entry, one.member("Period"));
        SourceMember contact = organization.member("ContactInfo");
        contact.member("Address").member("Contact").put(entry, "location", "Municipality");
        contact.member("Website").put(entry, "url", "Contact");
    }

    private static void addPeriod(Tree.Members entry, SourceMember period) {
        SourceMember from = period.member("From");
        SourceMember to = period.member("To");
        String start = date(from);
        entry.put("startDate", start, from.place()).put("endDate", date(to), to.place());
        boolean isCurrent = period.member("Current").isTrue();
        if (start != null && !isCurrent) {
            EuropassDates.putUnknownEnd(entry, from);
        }
    }

    /** Returns the date whose parts are written as XML Schema does: 2001, --03, ---10. */
    private static @Nullable String date(SourceMember date) {
        String year = part(date, "year", "Year");
        String month = part(date, "month", "Month");
        String day = part(date, "day", "Day");
        return year == null || month == null
                ? year
                : year + "-" + month + (day == null ? "" : "-" + day);
    }

    private static @Nullable String part(SourceMember date, String attribute, String element) {
        String written = date.member("@" + attribute).text();
        String part = written == null ? date.member(element).text() : written;
        return part == null ? null : part.replace("-", "");
    }

    private void readSkills(SourceMember skills) {
        SourceMember linguistic = skills.member("Linguistic");
        for (SourceMember mother : list(linguistic, "MotherTongue")) {
            resume.add(
                    "languages",
                    mother,
                    entry -> mother.member("Description").put(entry, "language", "Label"));
        }
        for (SourceMember foreign : list(linguistic, "ForeignLanguage")) {
            SourceMember levels = foreign.member("ProficiencyLevel");
            StringBuilder fluency = new StringBuilder();
            for (String of : PROFICIENCY) {
                String level = levels.member(of).text();
                if (level != null) {
                    fluency.append(fluency.isEmpty() ? "" : ", ").append(of + " " + level);
                }
            }
            resume.add(
                    "languages",
                    foreign,
                    entry -> {
                        foreign.member("Description").put(entry, "language", "Label");
                        entry.put("fluency", fluency.toString(), levels.place());
                    });
        }
        for (String kind : SKILLS) {
            for (SourceMember skill : skills.member(kind).all()) {
                resume.add(
                        "skills",
                        skill,
                        entry -> {
                            entry.put("name", kind);
                            resume.putLines(entry, "keywords", skill.member("Description"));
                        });
            }
        }
    }
}
