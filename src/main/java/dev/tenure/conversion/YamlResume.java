package dev.tenure.conversion;

import dev.tenure.document.Tree;

/** Reads YAMLResume: JSON Resume's sections in {@code content}, some under names of its own. */
final class YamlResume {

    private YamlResume() {}

    static void read(SourceMember root, ResumeTree resume) {
        SourceMember content = root.member("content");
        SourceMember basics = content.member("basics");
        basics.put(resume.basics(), "label", "headline").putAll(resume.basics());
        SourceMember location = content.member("location");
        location.put(resume.location(), "countryCode", "country").putAll(resume.location());
        content.member("profiles")
                .items()
                .forEach(profile -> resume.addProfile(profile, "network", "username", "url"));
        resume.addAll(
                "work",
                content.member("work"),
                (one, entry) -> {
                    describe(resume, one, entry, "work");
                });
        resume.addAll(
                "volunteer",
                content.member("volunteer"),
                (one, entry) -> describe(resume, one, entry, "volunteer"));
        resume.addAll(
                "projects",
                content.member("projects"),
                (one, entry) -> {
                    one.put(entry, "description", "description");
                    if (!entry.has("description")) {
                        resume.describe(entry, "projects", one.member("summary"));
                    }
                });
        resume.addAll(
                "education",
                content.member("education"),
                (one, entry) -> one.put(entry, "studyType", "degree"));
        resume.addAll(
                "references",
                content.member("references"),
                (one, entry) -> one.put(entry, "reference", "summary"));
        for (String same :
                new String[] {
                    "awards", "certificates", "publications", "skills", "languages", "interests"
                }) {
            resume.addAll(same, content.member(same), (_, _) -> {});
        }
    }

    private static void describe(
            ResumeTree resume, SourceMember one, Tree.Members entry, String section) {
        resume.describe(entry, section, one.member("summary"));
    }
}
