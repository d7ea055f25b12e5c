package dev.tenure.conversion;

import dev.tenure.document.Tree;

import java.util.List;

/** Reads Manfred's MAC, where a job has roles and a role has challenges. */
final class Mac {

    private Mac() {}

    static void read(SourceMember root, ResumeTree resume) {
        SourceMember about = root.member("aboutMe");
        SourceMember profile = about.member("profile");
        String surnames = profile.member("surnames").text();
        String given = profile.member("name").text();
        resume.putName(
                given == null ? surnames : surnames == null ? given : Names.whole(given, surnames),
                profile.member("name").place());
        profile.put(resume.basics(), "label", "title")
                .put(resume.basics(), "summary", "description");
        profile.member("image").put(resume.basics(), "image", "link");
        profile.member("location")
                .put(resume.location(), "city", "municipality")
                .put(resume.location(), "region", "region")
                .put(resume.location(), "postalCode", "postalCode")
                .put(resume.location(), "countryCode", "country");
        about.member("relevantLinks")
                .items()
                .forEach(one -> resume.addProfile(one, "type", "username", "URL"));
        SourceMember contact = root.member("careerPreferences").member("contact");
        contact.member("publicProfiles")
                .items()
                .forEach(one -> resume.addProfile(one, "type", "username", "URL"));
        contact.member("contactMails")
                .items()
                .forEach(one -> resume.addContact("email", "EMAIL", one));
        SourceMember experience = root.member("experience");
        experience.member("jobs").items().forEach(job -> addJob(job, resume));
        resume.addAll(
                "projects",
                experience.member("projects"),
                (one, entry) -> {
                    SourceMember details = one.member("details");
                    details.put(entry, "name", "name")
                            .put(entry, "url", "URL")
                            .put(entry, "description", "description");
                    one.put(entry, "type", "type");
                    List<SourceMember> roles = one.member("roles").items();
                    roles.forEach(role -> addRole(role, entry, resume));
                    resume.putTexts(
                            entry,
                            "roles",
                            roles.stream().map(role -> role.member("name")).toList());
                });
        SourceMember knowledge = root.member("knowledge");
        resume.addAll(
                "education",
                knowledge.member("studies"),
                (one, entry) -> {
                    one.member("institution")
                            .put(entry, "institution", "name")
                            .put(entry, "url", "URL");
                    one.put(entry, "studyType", "name").put(entry, "summary", "description");
                    addDates(one, entry);
                });
        resume.addAll(
                "languages",
                knowledge.member("languages"),
                (one, entry) ->
                        one.put(entry, "language", one.has("fullName") ? "fullName" : "name")
                                .put(entry, "fluency", "level"));
        for (String skills : List.of("hardSkills", "softSkills")) {
            resume.addAll(
                    "skills",
                    knowledge.member(skills),
                    (one, entry) -> one.member("skill").put(entry, "name", "name"));
        }
    }

    private static void addJob(SourceMember job, ResumeTree resume) {
        SourceMember organization = job.member("organization");
        List<SourceMember> roles = job.member("roles").items();
        for (SourceMember role : roles.isEmpty() ? List.of(job) : roles) {
            resume.add(
                    "work",
                    role,
                    entry -> {
                        organization.put(entry, "name", "name").put(entry, "url", "URL");
                        role.put(entry, "position", "name");
                        addRole(role, entry, resume);
                        if (!roles.isEmpty() && role == roles.getFirst()) {
                            job.putRest(entry);
                        }
                    });
        }
    }

    private static void addRole(SourceMember role, Tree.Members entry, ResumeTree resume) {
        addDates(role, entry);
        role.put(entry, "summary", "notes");
        resume.putTexts(entry, "highlights", texts(role.member("challenges"), "description"));
        resume.putTexts(entry, "keywords", texts(role.member("competences"), "name"));
    }

    private static List<SourceMember> texts(SourceMember list, String member) {
        return list.items().stream().map(one -> one.member(member)).toList();
    }

    private static void addDates(SourceMember one, Tree.Members entry) {
        one.put(entry, "startDate", "startDate").put(entry, "endDate", "finishDate");
    }
}
