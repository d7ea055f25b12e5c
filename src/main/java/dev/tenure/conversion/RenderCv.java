package dev.tenure.conversion;

import dev.tenure.document.Tree;
import dev.tenure.prose.SectionNames;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads RenderCV, whose sections have titles of the author's and entries of known shapes. */
final class RenderCv {

    private RenderCv() {}

    static void read(SourceMember root, ResumeTree resume) {
        SourceMember cv = root.member("cv");
        Tree.Members basics = resume.basics();
        cv.put(basics, "name", "name")
                .put(basics, "label", cv.has("headline") ? "headline" : "label")
                .put(basics, "email", "email")
                .put(basics, "phone", "phone")
                .put(basics, "url", "website")
                .put(basics, "image", "photo")
                .put(resume.location(), "city", "location");
        cv.member("social_networks")
                .items()
                .forEach(one -> resume.addProfile(one, "network", "username", "url"));
        SourceMember sections = cv.member("sections");
        for (String title : sections.memberNames()) {
            String kind = SectionNames.memberOf(title.replace('_', ' '));
            List<SourceMember> entries = sections.member(title).items();
            if ("basics".equals(kind)) {
                putSummary(basics, entries);
            } else {
                entries.forEach(entry -> read(entry, kind == null ? "" : kind, resume));
            }
        }
    }

    private static void putSummary(Tree.Members basics, List<SourceMember> entries) {
        String summary =
                entries.stream()
                        .map(one -> one.has("bullet") ? one.member("bullet").text() : one.text())
                        .filter(Objects::nonNull)
                        .map(Markdown::plain)
                        .collect(Collectors.joining("\n"));
        if (!summary.isEmpty() && !basics.has("summary")) {
            basics.put("summary", summary, entries.getFirst().place());
        }
    }

    private static void read(SourceMember one, String kind, ResumeTree resume) {
        if (one.has("company")) {
            resume.add(
                    "work",
                    one,
                    entry -> {
                        putLinked(one, "company", entry, "name");
                        one.put(entry, "position", "position");
                        addBody(one, entry, "summary", resume);
                    });
        } else if (one.has("institution")) {
            resume.add(
                    "education",
                    one,
                    entry -> {
                        putLinked(one, "institution", entry, "institution");
                        one.put(entry, "studyType", "degree").put(entry, "area", "area");
                        resume.putTexts(entry, "courses", one.member("highlights").items());
                        addDates(one, entry, "summary", resume);
                    });
        } else if (one.has("authors") || one.has("doi")) {
            resume.add(
                    "publications",
                    one,
                    entry ->
                            one.put(entry, "name", "title")
                                    .put(entry, "publisher", "journal")
                                    .put(entry, "releaseDate", "date")
                                    .put(entry, "url", "url"));
        } else if (one.has("label")) {
            boolean isLanguage = kind.equals("languages");
            resume.add(
                    isLanguage ? kind : "skills",
                    one,
                    entry ->
                            one.put(entry, isLanguage ? "language" : "name", "label")
                                    .put(entry, isLanguage ? "fluency" : "keywords", "details"));
        } else {
            readOther(one, kind, resume);
        }
    }

    private static void readOther(SourceMember one, String kind, ResumeTree resume) {
        String title =
                kind.equals("awards") ? "title" : kind.equals("languages") ? "language" : "name";
        switch (kind) {
            case "work", "volunteer" ->
                    resume.add(
                            kind,
                            one,
                            entry -> {
                                one.put(entry, "position", "name");
                                addBody(one, entry, "summary", resume);
                            });
            case "awards", "certificates", "publications", "skills", "languages", "interests" ->
                    resume.add(
                            kind,
                            one,
                            entry -> {
                                putText(one, entry, title);
                                putLinked(one, "name", entry, title);
                                one.put(entry, "date", "date").put(entry, "summary", "summary");
                            });
            default ->
                    resume.add(
                            "projects",
                            one,
                            entry -> {
                                putText(one, entry, "name");
                                putLinked(one, "name", entry, "name");
                                addBody(one, entry, "description", resume);
                            });
        }
    }

    /** Puts a name, and where it leads to if it is a link. */
    private static void putLinked(
            SourceMember one, String from, Tree.Members entry, String member) {
        SourceMember name = one.member(from);
        String text = entry.has(member) ? null : name.text();
        if (text == null) {
            return;
        }
        int middle = text.indexOf("](");
        boolean isLink =
                text.startsWith("[") && middle > 1 && text.indexOf(')') == text.length() - 1;
        entry.put(member, Markdown.plain(isLink ? text.substring(1, middle) : text), name.place());
        if (isLink && !one.has("url")) {
            entry.put("url", text.substring(middle + 2, text.length() - 1), name.place());
        }
    }

    /** Puts what an entry is that is a text, or a numbered one. */
    private static void putText(SourceMember one, Tree.Members entry, String member) {
        String text = one.text();
        if (text != null) {
            entry.put(member, Markdown.plain(text), one.place());
        }
        one.put(entry, member, "bullet")
                .put(entry, member, "number")
                .put(entry, member, "reversed_number");
    }

    private static void addBody(
            SourceMember one, Tree.Members entry, String summary, ResumeTree resume) {
        resume.putTexts(entry, "highlights", one.member("highlights").items());
        addDates(one, entry, summary, resume);
    }

    private static void addDates(
            SourceMember one, Tree.Members entry, String summary, ResumeTree resume) {
        one.put(entry, "startDate", "start_date")
                .put(entry, "endDate", "end_date")
                .put(entry, "location", "location")
                .put(entry, "url", "url")
                .put(entry, summary, "summary");
        if (!entry.has("startDate") && !entry.has("endDate")) {
            resume.putPeriod(entry, one.member("date"));
        }
    }
}
