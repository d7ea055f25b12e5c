package dev.tenure.conversion;

import dev.tenure.document.Tree;

/** Reads FRESH, whose sections hold histories. */
final class Fresh {

    private Fresh() {}

    static void read(SourceMember root, ResumeTree resume) {
        Tree.Members basics = resume.basics();
        root.put(basics, "name", "name");
        root.member("info")
                .put(basics, "label", "label")
                .put(basics, "summary", "brief")
                .put(basics, "image", "image");
        SourceMember contact = root.member("contact");
        contact.put(basics, "email", "email")
                .put(basics, "phone", "phone")
                .put(basics, "url", "website");
        root.member("location")
                .put(resume.location(), "address", "address")
                .put(resume.location(), "city", "city")
                .put(resume.location(), "region", "region")
                .put(resume.location(), "postalCode", "code")
                .put(resume.location(), "countryCode", "country");
        root.member("social")
                .items()
                .forEach(one -> resume.addProfile(one, "network", "user", "url"));
        resume.addAll(
                "work",
                root.member("employment").member("history"),
                (one, entry) -> addDates(one.put(entry, "name", "employer"), entry));
        resume.addAll("volunteer", root.member("service").member("history"), Fresh::addDates);
        resume.addAll(
                "volunteer",
                root.member("affiliation").member("history"),
                (one, entry) -> addDates(one.put(entry, "position", "role"), entry));
        resume.addAll(
                "volunteer",
                root.member("governance"),
                (one, entry) -> addDates(one.put(entry, "position", "role"), entry));
        resume.addAll(
                "education",
                root.member("education").member("history"),
                (one, entry) -> {
                    one.put(entry, "studyType", one.has("title") ? "title" : "studyType")
                            .put(entry, "score", "grade")
                            .copyBoth(entry, "courses", "curriculum", "highlights");
                    addDates(one, entry);
                });
        resume.addAll(
                "projects",
                root.member("projects"),
                (one, entry) -> {
                    one.put(entry, "name", "title")
                            .put(entry, "type", "category")
                            .put(
                                    entry,
                                    "description",
                                    one.has("description") ? "description" : "summary");
                    addDates(one, entry);
                });
        resume.addAll(
                "skills",
                root.member("skills").member("sets"),
                (one, entry) -> one.copy(entry, "keywords", "skills"));
        resume.addAll("skills", root.member("skills").member("list"), (_, _) -> {});
        resume.addAll(
                "languages",
                root.member("languages"),
                (one, entry) -> one.put(entry, "fluency", "level"));
        resume.addAll(
                "awards",
                root.member("recognition"),
                (one, entry) -> one.put(entry, "awarder", "from"));
        resume.addAll(
                "publications",
                root.member("writing"),
                (one, entry) -> {
                    one.member("publisher").put(entry, "publisher", "name");
                    one.put(entry, "name", "title").put(entry, "releaseDate", "date");
                });
        resume.addAll(
                "references",
                root.member("testimonials"),
                (one, entry) -> one.put(entry, "reference", "quote"));
        resume.addAll("interests", root.member("interests"), (_, _) -> {});
    }

    private static void addDates(SourceMember one, Tree.Members entry) {
        one.put(entry, "startDate", "start").put(entry, "endDate", "end");
    }
}
