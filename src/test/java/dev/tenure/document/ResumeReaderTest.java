package dev.tenure.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Problems.Problem;
import dev.tenure.interchange.Documents;
import dev.tenure.resume.Achievement;
import dev.tenure.resume.Appearance;
import dev.tenure.resume.Appearance.PageLayout;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Position;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Resume.ContactKind;
import dev.tenure.resume.Resume.Link;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ResumeReaderTest {

    private final Problems problems = new Problems();

    private Resume read(String json) {
        return ResumeReader.read(Documents.json(json), problems);
    }

    private List<String> places() {
        return problems.all().stream().map(p -> p.severity() + " " + p.path()).toList();
    }

    private Position position(String section, String entry) {
        return read("{'%s': [%s]}".formatted(section, entry)).positions().getFirst();
    }

    private static int place(Achievement achievement, Position position) {
        return achievement == null ? -1 : position.achievements().indexOf(achievement);
    }

    private static String organization(Position position) {
        return position.organization() == null ? null : position.organization().name();
    }

    private String period(String entry) {
        var period = position("work", entry).period();
        return period == null
                ? "none"
                : "%s %s %s".formatted(period.start(), period.end(), period.state());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'startDate': '2020', 'endDate': '2021-03'} | 2020 2021-03 ENDED",
                "{'startDate': '2020-02-29'} | 2020-02-29 null ONGOING",
                "{'startDate': '2020', 'endDate': ''} | 2020 null ONGOING",
                "{'startDate': '2020', 'endDate': null} | 2020 null ONGOING",
                "{'startDate': '2020', 'endDate': 'Present'} | 2020 null ONGOING",
                "{'startDate': '06/2021'} | 2021-06 null ONGOING",
                "{'endDate': '2019'} | null 2019 ENDED",
                "{'startDate': 'Q3 2018'} | 2018-07 null ONGOING",
                "{'startDate': 'Q3 2018', 'endDate': 'Q1 2019'} | 2018-07 2019-03 ENDED",
                "{'startDate': 'H1 2018', 'endDate': 'H2 2019'} | 2018-01 2019-12 ENDED",
                "{'startDate': 'Summer 2018', 'endDate': 'Spring 2019'} | 2018 2019 ENDED",
                "{'startDate': '2019-'} | 2019 null UNKNOWN",
                "{'startDate': '2019 -', 'endDate': ''} | 2019 null UNKNOWN",
                "{'startDate': 'since 2019'} | 2019 null ONGOING",
                "{'startDate': 'seit 2019', 'endDate': 'heute'} | 2019 null ONGOING",
                "{'startDate': '2019至今'} | 2019 null ONGOING",
                "{'startDate': '2017 – 2018'} | 2017 2018 ENDED",
                "{'startDate': '2017-06 - 2018-09'} | 2017-06 2018-09 ENDED",
                "{'startDate': '2015/16'} | 2015 2016 ENDED",
                "{'startDate': '2019', 'endDate': 'bis heute'} | 2019 null ONGOING",
                "{'startDate': '2019', 'endDate': 'to present'} | 2019 null ONGOING",
                "{'startDate': '2019', 'endDate': '-'} | 2019 null UNKNOWN",
                "{'startDate': '2019', 'endDate': '?'} | 2019 null UNKNOWN",
                "{'startDate': 'March', 'endDate': 'June 2019'} | 2019-03 2019-06 ENDED",
                "{'startDate': 'March'} | none",
                "{'startDate': '2017 – 2018', 'endDate': '2019'} | null 2019 ENDED",
                "{'name': 'A'} | none",
                "{'startDate': 'long ago', 'endDate': '2019'} | null 2019 ENDED",
                "{'endDate': 'Present'} | none",
                "{'startDate': '2018-06', 'endDate': '2018'} | 2018-06 2018 ENDED",
                "{'startDate': '2018', 'x-tenure': {'period': {'state': 'UNKNOWN'}}}"
                        + " | 2018 null UNKNOWN",
                "{'startDate': '2018', 'x-tenure': {'period': {'start': '2018-03'}}}"
                        + " | 2018-03 null ONGOING",
                "{'x-tenure': {'period': {'raw': '2013.1 ~ 2014.10'}}} | 2013-01 2014-10 ENDED",
                "{'startDate': '2013', 'x-tenure': {'period': {'raw': '2013.1 ~ 2014.10'}}}"
                        + " | 2013 2014-10 ENDED",
                "{'x-tenure': {'period': {'raw': 'when I was young'}}} | none"
            })
    void readsThePeriodOfAnEntry(String entry, String expected) {
        assertThat(period(entry)).isEqualTo(expected);
        assertThat(problems.haveErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'startDate': 'Q3 2018', 'endDate': '2019-02'} | Q3 2018 – 2019-02",
                "{'startDate': '2018', 'endDate': 'Spring 2019'} | 2018 – Spring 2019",
                "{'startDate': 'Summer 2018'} | Summer 2018",
                "{'startDate': '2017 – 2018'} | 2017 – 2018",
                "{'startDate': 'March', 'endDate': 'June 2019'} | March – June 2019",
                "{'startDate': 'Summer 2018', 'x-tenure': {'period': {'raw': '2018 ~ Now'}}}"
                        + " | 2018 ~ Now",
                "{'startDate': 'June 2018', 'endDate': '06/2019'} |"
            })
    void keepsTheWordsThatSayMoreThanDates(String entry, String raw) {
        assertThat(position("work", entry).period().raw()).isEqualTo(raw);
    }

    @Test
    void keepsTheWordsOfAPeriod() {
        Position position =
                position(
                        "work",
                        "{'startDate': '2021-06', 'x-tenure': {'period': {'raw': '2021.6 ~ Now'}}}");

        assertThat(position.period().raw()).isEqualTo("2021.6 ~ Now");
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'startDate': 'long ago'} | WARNING $.work[0].startDate",
                "{'startDate': '2019', 'endDate': 'soon'} | WARNING $.work[0].endDate",
                "{'startDate': '2023-02-29'} | WARNING $.work[0].startDate",
                "{'startDate': 2019} | WARNING $.work[0].startDate",
                "{'startDate': '2019', 'endDate': '2018'} | ERROR $.work[0].endDate",
                "{'startDate': '2019', 'x-tenure': {'period': {'state': 'ENDED'}}}"
                        + " | ERROR $.work[0]['x-tenure'].period.state",
                "{'endDate': '2019', 'x-tenure': {'period': {'state': 'ONGOING'}}}"
                        + " | ERROR $.work[0]['x-tenure'].period.state",
                "{'x-tenure': {'period': {'state': 'UNKNOWN'}}}"
                        + " | ERROR $.work[0]['x-tenure'].period.state",
                "{'x-tenure': {'period': {'state': 'MAYBE'}}}"
                        + " | ERROR $.work[0]['x-tenure'].period.state",
                "{'x-tenure': {'period': {'raw': 'long ago'}}}"
                        + " | WARNING $.work[0]['x-tenure'].period.raw",
                "{'startDate': '2019', 'x-tenure': {'period': {'raw': '2018 ~ Now'}}}"
                        + " | WARNING $.work[0]['x-tenure'].period.raw",
                "{'x-tenure': {'peroid': {}}} | WARNING $.work[0]['x-tenure'].peroid",
                "{'x-tenure': []} | ERROR $.work[0]['x-tenure']",
                "{'x-tenure': {'audience': 'public'}} | ERROR $.work[0]['x-tenure'].audience",
                "{'name': 7} | WARNING $.work[0].name",
                "{'name': 'A', 'name': 'B'} | ERROR $.work[0].name",
                "{'highlights': 'one'} | WARNING $.work[0].highlights",
                "{'highlights': ['one', 2]} | WARNING $.work[0].highlights[1]",
                "{'summary': 'a\\u0000b'} | ERROR $.work[0].summary",
                "{'summary': '\\ud800'} | ERROR $.work[0].summary",
                "{'x-tenure': {'achievements': [{'text': 'A', 'heading': true}]}}"
                        + " | ERROR $.work[0]['x-tenure'].achievements[0]",
                "{'x-tenure': {'achievements': [{'children': ['A']}]}}"
                        + " | ERROR $.work[0]['x-tenure'].achievements[0]",
                "{'highlights': ['B'], 'x-tenure': {'achievements': ['A']}}"
                        + " | WARNING $.work[0].highlights[0]",
                "{'x-tenure': {'technologies': [{'role': 'USED'}]}}"
                        + " | ERROR $.work[0]['x-tenure'].technologies[0]",
                "{'x-tenure': {'technologies': [{'name': 'Go', 'role': 'LIKED'}]}}"
                        + " | ERROR $.work[0]['x-tenure'].technologies[0].role",
                "{'x-tenure': {'technologies': [{'name': 'Go', 'level': 'high'}]}}"
                        + " | WARNING $.work[0]['x-tenure'].technologies[0].level",
                "{'x-tenure': {'organization': {'urls': ['a.example']}}}"
                        + " | WARNING $.work[0]['x-tenure'].organization",
                "{} | WARNING $.work[0]",
                "7 | ERROR $.work[0]"
            })
    void namesThePlaceOfAProblem(String entry, String place) {
        read("{'work': [%s]}".formatted(entry));

        assertThat(places()).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[] | ERROR $",
                "null | ERROR $",
                "{'work': {}} | ERROR $.work",
                "{'basics': 'me'} | ERROR $.basics",
                "{'meta': {'x-tenure': {'slug': 'No Slug'}}} | ERROR $.meta['x-tenure'].slug",
                "{'basics': {'x-tenure': {'contacts': [{'kind': 'EMAIL'}]}}}"
                        + " | ERROR $.basics['x-tenure'].contacts[0]",
                "{'basics': {'x-tenure': {'contacts': [{'value': 'a'}]}}}"
                        + " | ERROR $.basics['x-tenure'].contacts[0]",
                "{'basics': {'x-tenure': {'contacts':"
                        + " [{'kind': 'EMAIL', 'value': 'a', 'obfuscated': true}]}}}"
                        + " | ERROR $.basics['x-tenure'].contacts[0]",
                "{'basics': {'x-tenure': {'contacts': [{'kind': 'FAX', 'value': 'a'}]}}}"
                        + " | ERROR $.basics['x-tenure'].contacts[0].kind",
                "{'work': [], 'unheard of': 1} | WARNING $['unheard of']",
                "{'basics': {'nick': 'x'}} | WARNING $.basics.nick",
                "{'basics': {'location': {'planet': 'x'}}} | WARNING $.basics.location.planet",
                "{'basics': {'profiles': [{}, {'since': 'x'}]}}"
                        + " | WARNING $.basics.profiles[1].since",
                "{'work': [{'name': 'A', 'score': 1}, {'name': 'B', 'score': 2}]}"
                        + " | WARNING $.work[0].score",
                "{'work': [{'name': 'A', 'company': 'B'}]} | WARNING $.work[0].company",
                "{'education': [{'institution': 'A', 'gpa': '1'}]} | WARNING $.education[0].gpa"
            })
    void namesThePlaceOfAProblemOutsideThePositions(String document, String place) {
        read(document);

        assertThat(places()).containsExactly(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{} | sections are basics, work,",
                "{'name': 'A', 'jobs': []} | sections are basics, work,",
                "{'$schema': 'x', 'meta': {'theme': 'x'}} | sections are basics, work,",
                "{'Basic': {}, 'works': []} | misspelt: Basic for basics, works for work",
                "{'name': 'A', 'meta': {'format': 'FRESH@0.6.0'}, 'info': {}, 'employment': {}}"
                        + " | looks like FRESH",
                "{'settings': {}, 'aboutMe': {}, 'experience': {}} | looks like MAC",
                "{'SkillsPassport': {}} | looks like Europass",
                "{'cv': {'name': 'A'}} | looks like RenderCV",
                "{'basics': {}, 'sections': {}, 'metadata': {}} | looks like Reactive Resume"
            })
    void refusesWhatIsNoJsonResume(String document, String sentence) {
        assertThat(read(document)).isNull();
        assertThat(problems.all())
                .singleElement()
                .matches(problem -> problem.path().equals("$"))
                .extracting(Problem::sentence)
                .asString()
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'basics': {}, 'wrok': []} | ERROR $.wrok",
                "{'basics': {}, 'Work': []} | ERROR $.Work",
                "{'basics': {}, 'project': {}} | ERROR $.project",
                "{'basics': {}, 'work': [], 'works': []} | WARNING $.works",
                "{'basics': {}, 'language': 'en'} | WARNING $.language"
            })
    void tellsOfASectionThatIsMisspelt(String document, String place) {
        read(document);

        assertThat(places()).first().isEqualTo(place);
    }

    @Test
    void escapesWhatCannotBePrinted() {
        read("{'basics': {'un\\u0000told\\u001b': 1}}");

        assertThat(places())
                .containsExactly(
                        "ERROR $.basics['un\\u0000told\\u001b']",
                        "WARNING $.basics['un\\u0000told\\u001b']");
    }

    @Test
    void tellsNothingOfMembersThatAreFree() {
        read(
                """
                {'$schema': 'x', 'meta': {'theme': 'x'}, 'skills': [{'name': 'x', 'level': 'y'}],
                 'basics': {'x-tenure': {}}, 'work': [{'name': 'A', 'company': 'A'}]}
                """);

        assertThat(problems.all()).isEmpty();
    }

    @Test
    void tellsOnceOfMembersOfSectionsThatAreNotShown() {
        read("{'skills': [{'name': 'x', 'stars': 5}, {'name': 'y', 'stars': 4}, 'z']}");

        assertThat(problems.all()).extracting(Problem::path).containsExactly("$.skills[0].stars");
    }

    @Test
    void readsTheMembersOfOlderDocuments() {
        Resume resume =
                read(
                        """
                        {'basics': {'website': 'https://me.example', 'picture': 'i.png'},
                         'work': [{'company': 'A', 'name': '', 'website': 'https://a.example'}],
                         'volunteer': [{'organization': 'V', 'website': 'https://v.example'}]}
                        """);

        assertThat(resume.imageUrl()).isEqualTo("i.png");
        assertThat(resume.links()).containsExactly(new Link(null, null, "https://me.example"));
        assertThat(resume.positions())
                .extracting(ResumeReaderTest::organization, Position::url)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", "https://a.example"),
                        org.assertj.core.groups.Tuple.tuple("V", "https://v.example"));
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void reportsAllErrorsOfADocument() {
        read(
                """
                {'basics': {'x-tenure': {'motto': 1}},
                 'work': [{'x-tenure': {'audience': 2}}, {'startDate': '2019', 'endDate': '2018'}]}
                """);

        assertThat(places())
                .containsExactlyInAnyOrder(
                        "ERROR $.basics['x-tenure'].motto",
                        "ERROR $.work[0]['x-tenure'].audience",
                        "ERROR $.work[1].endDate");
    }

    @Test
    void readsHowAResumeIsToLook() {
        Resume resume =
                read(
                        """
                        {'basics': {'name': 'A'},
                         'meta': {'x-tenure': {
                             'appearance': {'accent': ' #0B6e4f ', 'layout': 'ONE_COLUMN'}}}}
                        """);

        assertThat(resume.appearance()).isEqualTo(new Appearance("#0B6e4f", PageLayout.ONE_COLUMN));
        assertThat(problems.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'red' |",
                "{'accent': 'red'} | .accent",
                "{'accent': '#fff'} | .accent",
                "{'accent': '#12345g'} | .accent",
                "{'accent': 255} | .accent",
                "{'layout': 'THREE_COLUMNS'} | .layout",
                "{'layout': 1} | .layout",
                "{'font': 'Comic Sans'} | .font",
            })
    void keepsOutALookThatDoesNotSuit(String appearance, @Nullable String place) {
        Resume resume =
                read(
                        "{'basics': {'name': 'A'}, 'meta': {'x-tenure': {'appearance': "
                                + appearance
                                + "}}}");

        assertThat(resume.appearance()).isEqualTo(Appearance.PLAIN);
        assertThat(places())
                .containsExactly(
                        "WARNING $.meta['x-tenure'].appearance" + (place == null ? "" : place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'basics': {'phone': 123}} | $.basics.phone",
                "{'basics': {'location': 'Bern'}} | $.basics.location",
                "{'basics': {'url': 7}} | $.basics.url",
                "{'basics': {'profiles': {'network': 'x'}}} | $.basics.profiles",
                "{'basics': {'profiles': ['x']}} | $.basics.profiles[0]",
                "{'basics': {'profiles': [{'url': true}]}} | $.basics.profiles[0].url",
                "{'work': [{'name': 'A', 'url': 7}]} | $.work[0].url",
                "{'work': [{'name': 'A', 'location': {'city': 'Ulm'}}]} | $.work[0].location",
                "{'work': [{'name': 'A', 'highlights': 'one text'}]} | $.work[0].highlights",
                "{'work': [{'name': 'A', 'position': ['B']}]} | $.work[0].position",
                "{'work': [{'name': 'A', 'startDate': 2019}]} | $.work[0].startDate",
                "{'education': [{'area': 'A', 'courses': 'one'}]} | $.education[0].courses"
            })
    void keepsOutADetailThatDoesNotSuit(String document, String place) {
        assertThat(read(document)).isNotNull();

        assertThat(places()).containsExactly("WARNING " + place);
        assertThat(problems.all().getFirst().sentence()).contains("the document keeps it");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'startDate': '2018-09', 'endDate': 2019} | 2018-09 null UNKNOWN",
                "{'startDate': '2018-09', 'endDate': false} | 2018-09 null UNKNOWN",
                "{'startDate': 2014.10, 'endDate': '2019'} | null 2019 ENDED",
                "{'startDate': 2018, 'endDate': 2019} | none"
            })
    void readsNoDateFromANumber(String entry, String expected) {
        assertThat(period(entry)).isEqualTo(expected);
        assertThat(problems.haveErrors()).isFalse();
    }

    @Test
    void makesNoPositionOfDetailsThatDoNotSuit() {
        assertThat(read("{'work': [{'name': 7, 'highlights': 'one'}]}").positions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n  'a': 1,\n  'b' 2}", "{\n\n 'a': tru }", "{\n\n", "{} \n\n x"})
    void namesLineAndColumnOfMalformedText(String text) {
        assertThat(read(text)).isNull();
        assertThat(problems.all())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().line()).isEqualTo(3);
                    assertThat(problem.sentence()).matches("The text is not JSON: [^\\[\\]]+");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a': tru} | 1:7 The text is not JSON: 'tru' does not belong here.",
                "{'a' 1} | 1:6 The text is not JSON: '1' does not belong here.",
                "{'a': 1, } | 1:10 The text is not JSON: '}' does not belong here.",
                "{'a': | 1:6 The text is not JSON: it ends too early.",
                "{'a': NaN} | 1:10 The text is not JSON:"
                        + " what stands here does not belong here."
            })
    void saysInPlainWordsWhatIsMalformed(String text, String sentence) {
        read(text);

        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.sentence())
                .containsExactly(sentence);
    }

    @Test
    void saysThatADocumentIsNestedTooDeep() {
        read("[".repeat(DocumentLimits.NESTING + 1));

        assertThat(problems.all())
                .extracting(Problem::sentence)
                .containsExactly("The document has more than 100 levels.");
    }

    @Test
    void mapsTheFourSectionsInTheirOrder() {
        Resume resume =
                read(
                        """
                        {'education': [{'institution': 'E', 'studyType': 'MSc', 'area': 'Art',
                                        'courses': ['drawing']}],
                         'projects': [{'name': 'P', 'entity': 'O', 'description': 'D',
                                       'keywords': ['Go']}],
                         'volunteer': [{'organization': 'V', 'position': 'helper'}],
                         'work': [{'name': 'W', 'position': 'maker', 'location': 'Ulm'}]}
                        """);

        assertThat(resume.positions())
                .extracting(p -> p.kind() + " " + organization(p) + " " + p.title())
                .containsExactly(
                        "EDUCATION E MSc, Art",
                        "PROJECT O P",
                        "VOLUNTEERING V helper",
                        "EMPLOYMENT W maker");
        assertThat(resume.positions().get(1).summary()).isEqualTo("D");
        assertThat(resume.positions().get(1).declarations())
                .extracting(Declaration::name, Declaration::listed)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Go", true));
        assertThat(resume.positions().getFirst().achievements())
                .extracting(Achievement::text)
                .containsExactly("drawing");
    }

    @Test
    void takesTheTreeForTheTruthAndAddsWhatItLacks() {
        Position position =
                position(
                        "work",
                        """
                        {'highlights': ['a  b', 'lost'],
                         'x-tenure': {'achievements': [
                           {'text': 'H', 'heading': true, 'children': ['a b', {'text': 'c',
                            'children': ['d']}]}, 'e']}}
                        """);

        assertThat(position.achievements())
                .extracting(a ->
                        "%d %d %s %s"
                                .formatted(
                                        a.depth(),
                                        place(a.parent(), position),
                                        a.text(),
                                        a.heading()))
                .containsExactly(
                        "0 -1 H true",
                        "1 0 a b false",
                        "1 0 c false",
                        "2 2 d false",
                        "0 -1 e false",
                        "0 -1 lost false");
        assertThat(places()).containsExactly("WARNING $.work[0].highlights[1]");
    }

    @Test
    void unitesWhatEntriesTellOfOneOrganization() {
        Resume resume =
                read(
                        """
                        {'work': [{'name': 'Acme', 'url': 'https://a.example'},
                                  {'name': 'ACME', 'url': 'https://a.example', 'x-tenure':
                                    {'organization': {'formerNames': ['Acne'],
                                                      'urls': ['b.example']}}}]}
                        """);

        assertThat(resume.organizations())
                .singleElement()
                .matches(one -> one.audience() == Audience.PUBLIC)
                .matches(one -> one.name().equals("Acme"))
                .matches(one -> List.copyOf(one.formerNames()).equals(List.of("Acne")))
                .matches(one ->
                        List.copyOf(one.urls()).equals(List.of("https://a.example", "b.example")));
        assertThat(resume.positions())
                .extracting(ResumeReaderTest::organization)
                .containsOnly("Acme");
    }

    @Test
    void keepsTheAudienceThatAContactStates() {
        Resume resume =
                read(
                        """
                        {'basics': {'email': 'me@a.example', 'phone': '1', 'x-tenure': {'contacts': [
                          {'kind': 'PHONE', 'value': '1', 'audience': 'OWNER'},
                          {'kind': 'EMAIL', 'obfuscated': true}]}}}
                        """);

        assertThat(resume.contacts())
                .containsExactly(
                        new Contact(ContactKind.EMAIL, "me@a.example", Audience.PUBLIC),
                        new Contact(ContactKind.PHONE, "1", Audience.OWNER),
                        new Contact(ContactKind.EMAIL, null, Audience.PUBLIC));
    }

    @Test
    void makesNoPositionOfAnEntryThatSaysNothing() {
        Resume resume = read("{'work': [{'name': ' ', 'highlights': ['']}, {}, {'name': 'A'}]}");

        assertThat(resume.positions()).hasSize(1);
        assertThat(places()).containsExactly("WARNING $.work[0]", "WARNING $.work[1]");
    }

    @Test
    void tellsOfAnEntryGivenTwiceAndOfAYearFarAhead() {
        Resume resume = read("{'work': [{'name': 'A'}, {'name': 'A'}, {'endDate': '2150-01'}]}");

        assertThat(resume.positions()).hasSize(3);
        assertThat(places()).containsExactly("WARNING $.work[1]", "WARNING $.work[2].endDate");
    }

    @Test
    void takesBlankTextsForAbsent() {
        Resume resume =
                read(
                        """
                        {'basics': {'name': ' ', 'label': ' x '},
                         'work': [{'name': '', 'position': 'x'}]}
                        """);

        assertThat(resume.name()).isNull();
        assertThat(resume.headline()).isEqualTo("x");
        assertThat(resume.organizations()).isEmpty();
        assertThat(problems.all()).isEmpty();
    }

    @Test
    void refusesATreeThatIsTooDeep() {
        String tree = "'leaf'";
        for (int i = 0; i < DocumentLimits.TREE; i++) {
            tree = "{'text': 'x', 'children': [" + tree + "]}";
        }
        read("{'work': [{'x-tenure': {'achievements': [%s]}}]}".formatted(tree));

        assertThat(problems.all())
                .singleElement()
                .matches(p -> p.path().endsWith(".children"))
                .matches(p -> p.sentence().equals("The tree is deeper than 20 levels."));
    }

    @Test
    void refusesMoreEntriesThanTheLimit() {
        String many = "'x', ".repeat(DocumentLimits.ENTRIES) + "'x'";
        read("{'work': [{'highlights': [%s]}]}".formatted(many));

        assertThat(places()).containsExactly("ERROR $.work[0].highlights[9999]");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        read("{'work': [{'name': '%s'}]}".formatted("x".repeat(DocumentLimits.NAME + 1)));

        assertThat(places()).containsExactly("ERROR $.work[0].name");
    }
}
