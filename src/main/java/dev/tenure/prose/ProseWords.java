package dev.tenure.prose;

import dev.tenure.text.EditDistance;

import org.jspecify.annotations.Nullable;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The words of {@code prose/words.yaml}, whose comments say what each list is for. */
final class ProseWords {

    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_MISSPELT = 9;
    private static final int MOST_MISSPELT = 2;

    /** What a label says that a contact is. */
    enum ContactLabel {
        EMAIL,
        PHONE,
        WEBSITE,
        PLACE,
        STREET,
        POSTAL_CODE,
        CITY,
        REGION,
        COUNTRY_CODE,
        OTHER
    }

    private record Lists(
            Map<SectionKind, List<String>> sections,
            List<String> stack,
            List<String> stackParts,
            List<String> achievements,
            Map<ContactLabel, List<String>> contacts,
            List<String> titles,
            List<String> titleEndings,
            List<String> companies,
            List<String> schools,
            List<String> degrees,
            Map<Field, List<String>> fields,
            Map<String, List<String>> roles,
            List<String> documents,
            List<String> names,
            List<String> at,
            List<String> afterTitles,
            List<String> former,
            List<String> current,
            List<String> introductions,
            List<String> users,
            List<String> examples,
            List<String> qualifiers,
            List<String> workFields,
            List<String> remote,
            Map<String, List<String>> purposes) {}

    private static final Lists LISTS = read();
    private static final Map<String, SectionKind> SECTIONS = byWord(LISTS.sections());
    private static final Map<String, ContactLabel> CONTACTS = byWord(LISTS.contacts());
    private static final Map<Field, PhraseList> FIELDS = byField(LISTS.fields());
    private static final Map<String, String> ROLES = byWord(LISTS.roles());
    private static final Map<String, String> PURPOSES = byWord(LISTS.purposes());
    private static final PhraseList TITLES = new PhraseList(LISTS.titles());
    private static final PhraseList TITLE_ENDINGS = new PhraseList(LISTS.titleEndings());
    private static final PhraseList COMPANIES = new PhraseList(LISTS.companies());

    static final PhraseList STACK = new PhraseList(LISTS.stack());
    static final PhraseList STACK_PARTS = new PhraseList(LISTS.stackParts());
    static final PhraseList ACHIEVEMENTS = new PhraseList(LISTS.achievements());
    static final PhraseList SCHOOLS = new PhraseList(LISTS.schools());
    static final PhraseList DEGREES = new PhraseList(LISTS.degrees());
    static final PhraseList DOCUMENTS = new PhraseList(LISTS.documents());
    static final PhraseList NAMES = new PhraseList(LISTS.names());
    static final PhraseList FORMER = new PhraseList(LISTS.former());
    static final PhraseList CURRENT = new PhraseList(LISTS.current());
    static final PhraseList INTRODUCTIONS = new PhraseList(LISTS.introductions());
    static final PhraseList USERS = new PhraseList(LISTS.users());
    static final PhraseList EXAMPLES = new PhraseList(LISTS.examples());
    private static final PhraseList QUALIFIERS = new PhraseList(LISTS.qualifiers());

    static final PhraseList WORK_FIELDS = new PhraseList(LISTS.workFields());
    static final PhraseList REMOTE = new PhraseList(LISTS.remote());

    /** Words before an employer that mean nothing else: any title may stand before them. */
    static final List<String> AFTER_TITLES = apart(LISTS.afterTitles());

    /** Words between a title and an employer. */
    static final List<String> AT =
            Stream.concat(AFTER_TITLES.stream(), apart(LISTS.at()).stream()).toList();

    private ProseWords() {}

    private static Lists read() {
        try (InputStream yaml =
                Objects.requireNonNull(ProseWords.class.getResourceAsStream("/prose/words.yaml"))) {
            return new YAMLMapper().readValue(yaml, Lists.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> apart(List<String> words) {
        return words.stream().map(word -> " " + word + " ").toList();
    }

    private static <T> Map<String, T> byWord(Map<T, List<String>> lists) {
        Map<String, T> words = new HashMap<>();
        lists.forEach((meaning, list) ->
                list.forEach(word -> words.putIfAbsent(Words.folded(word), meaning)));
        return words;
    }

    private static Map<Field, PhraseList> byField(Map<Field, List<String>> lists) {
        Map<Field, PhraseList> words = new EnumMap<>(Field.class);
        lists.forEach((field, list) -> words.put(field, new PhraseList(list)));
        return words;
    }

    /** Returns whether the words of a label say that a field follows it. */
    static boolean isField(Field field, String label) {
        PhraseList words = FIELDS.get(field);
        return words != null && words.is(label);
    }

    /** Returns whether a label says that what was worked with follows: "Main tools". */
    static boolean isStack(String label) {
        int qualifier = QUALIFIERS.beginning(label);
        return STACK.is(label) || qualifier > 0 && STACK.is(label.substring(qualifier));
    }

    /** Returns what technologies were to the person by the label of their list, if it says so. */
    static @Nullable String roleOf(String label) {
        return ROLES.get(Words.folded(label));
    }

    /** Returns the section that a heading of this text begins, also where it is misspelt. */
    static @Nullable SectionKind sectionOf(String heading) {
        if (heading.length() > LONGEST_HEADING) {
            return null;
        }
        String folded = Words.folded(heading);
        SectionKind exact = SECTIONS.get(folded);
        int qualifier = QUALIFIERS.beginning(heading.strip());
        SectionKind kind =
                exact != null || qualifier == 0
                        ? exact
                        : SECTIONS.get(Words.folded(heading.strip().substring(qualifier)));
        if (kind != null || folded.length() < SHORTEST_MISSPELT) {
            return kind;
        }
        return SECTIONS.entrySet().stream()
                .filter(known ->
                        known.getKey().length() >= SHORTEST_MISSPELT
                                && known.getKey().charAt(0) == folded.charAt(0)
                                && Math.abs(known.getKey().length() - folded.length())
                                        <= MOST_MISSPELT
                                && EditDistance.between(folded, known.getKey()) <= MOST_MISSPELT)
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** Returns the section of which this is the name, written right. */
    static @Nullable SectionKind sectionOfWord(String word) {
        return SECTIONS.get(Words.folded(word));
    }

    static @Nullable ContactLabel contactOf(String label) {
        return CONTACTS.get(Words.folded(label));
    }

    /** Returns the purpose as it is usually called. */
    static String purpose(String written) {
        String folded = Words.folded(written);
        return PURPOSES.getOrDefault(folded, written);
    }

    /** Returns whether the text has a word of job titles. */
    static boolean isTitle(String text) {
        return TITLES.isIn(text) || TITLE_ENDINGS.isEndIn(text);
    }

    /** Returns whether the text has a word that names of companies have. */
    static boolean isCompany(String text) {
        return COMPANIES.isIn(text)
                || COMPANIES.is(text.replace(".", ""))
                || COMPANIES.isIn(text.replace(".", ""));
    }

    /** Returns whether the text is what follows the name of a company: "Inc." */
    static boolean isCompanyEnding(String text) {
        return COMPANIES.is(text.replace(".", "")) && Words.count(text) == 1;
    }
}
