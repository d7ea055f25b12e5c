package dev.tenure.conversion;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file of LinkedIn's archive that is a part of a résumé, and the section it becomes. */
enum LinkedInFile {
    PROFILE("basics", List.of("profile.csv"), "first name", "last name", "headline"),
    EMAILS("basics", List.of("email addresses.csv", "emailaddresses.csv"), "email address"),
    SUMMARY("basics", List.of("profile summary.csv"), "profile summary", "summary"),
    PHONES(
            "basics",
            List.of("phonenumbers.csv", "phone numbers.csv", "whatsapp phone numbers.csv"),
            "number",
            "phone number"),
    POSITIONS("work", List.of("positions.csv"), "company name", "title"),
    VOLUNTEERING(
            "volunteer",
            List.of("volunteering.csv", "volunteering experiences.csv", "volunteer.csv"),
            "company name",
            "organization",
            "role"),
    ORGANIZATIONS("volunteer", List.of("organizations.csv"), "name"),
    EDUCATION("education", List.of("education.csv"), "school name", "degree name"),
    PROJECTS("projects", List.of("projects.csv"), "title", "name"),
    SKILLS("skills", List.of("skills.csv"), "name"),
    LANGUAGES("languages", List.of("languages.csv"), "name"),
    CERTIFICATIONS("certificates", List.of("certifications.csv", "certificates.csv"), "name"),
    COURSES("certificates", List.of("courses.csv"), "name"),
    HONORS("awards", List.of("honors.csv", "honors & awards.csv", "awards.csv"), "title"),
    TEST_SCORES("awards", List.of("testscores.csv", "test scores.csv"), "name"),
    PUBLICATIONS("publications", List.of("publications.csv"), "name"),
    PATENTS("publications", List.of("patents.csv"), "title"),
    CAUSES("interests", List.of("causes you care about.csv"), "supported cause"),
    RECOMMENDATIONS(
            "references",
            List.of("recommendations_received.csv", "recommendations received.csv"),
            "first name",
            "text");

    private final String section;
    private final List<String> names;
    private final Set<String> keys;

    LinkedInFile(String section, List<String> names, String... keys) {
        this.section = section;
        this.names = names;
        this.keys = Set.of(keys);
    }

    /** Returns the file of this name in small letters, without its folder. */
    static Optional<LinkedInFile> named(String name) {
        return Arrays.stream(values()).filter(one -> one.names.contains(name)).findFirst();
    }

    /** Returns the section of JSON Resume whose entries are its rows. */
    String section() {
        return section;
    }

    /** Returns the columns by one of which the row of names is known. */
    Set<String> keys() {
        return keys;
    }
}
