package dev.tenure.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.period.PartialDate;
import dev.tenure.resume.Sections;
import dev.tenure.resume.Sections.Award;
import dev.tenure.resume.Sections.Certificate;
import dev.tenure.resume.Sections.Interest;
import dev.tenure.resume.Sections.Language;
import dev.tenure.resume.Sections.Publication;
import dev.tenure.resume.Sections.Reference;
import dev.tenure.resume.Sections.Skill;
import dev.tenure.resume.Sections.WrittenDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class SectionsReaderTest {

    @Test
    void readsWhatJsonResumeSays() {
        Sections read =
                SectionsReader.read(
                        """
                        {
                          "languages": [{"language": "Swedish", "fluency": "Native"}],
                          "skills": [{"name": "Web", "level": "Master", "keywords": ["CSS"]}],
                          "certificates": [
                            {"name": "CKA", "date": "2020-02", "issuer": "CNCF", "url": "https://c"}
                          ],
                          "awards": [
                            {"title": "Prize", "date": "2019", "awarder": "Us", "summary": "All."}
                          ],
                          "publications": [
                            {
                              "name": "Book", "publisher": "Press", "releaseDate": "March 2018",
                              "url": "https://b", "summary": "Words."
                            }
                          ],
                          "interests": [{"name": "Tea", "keywords": ["green", "oolong"]}],
                          "references": [{"name": "Ebba", "reference": "Good."}]
                        }
                        """);
        assertThat(read)
                .isEqualTo(
                        new Sections(
                                List.of(new Language("Swedish", "Native")),
                                List.of(new Skill("Web", "Master", List.of("CSS"))),
                                List.of(
                                        new Certificate(
                                                "CKA", "CNCF", date("2020-02"), "https://c")),
                                List.of(new Award("Prize", "Us", date("2019"), "All.")),
                                List.of(
                                        new Publication(
                                                "Book",
                                                "Press",
                                                new WrittenDate(
                                                        "March 2018", PartialDate.parse("2018-03")),
                                                "https://b",
                                                "Words.")),
                                List.of(new Interest("Tea", List.of("green", "oolong"))),
                                List.of(new Reference("Ebba", "Good."))));
    }

    @Test
    void takesATextForAnEntryAndAnEntryForAList() {
        Sections read =
                SectionsReader.read(
                        """
                        {
                          "languages": ["Swedish", " ", {"language": "German"}],
                          "skills": {"name": "Web", "keywords": "CSS, HTML"},
                          "interests": "Tea",
                          "references": ["Good."]
                        }
                        """);
        assertThat(read.languages())
                .containsExactly(new Language("Swedish", null), new Language("German", null));
        assertThat(read.skills()).containsExactly(new Skill("Web", null, List.of("CSS, HTML")));
        assertThat(read.interests()).containsExactly(new Interest("Tea", List.of()));
        assertThat(read.references()).containsExactly(new Reference(null, "Good."));
    }

    @Test
    void leavesOutWhatIsForItsOwnerAndWhatSaysNothing() {
        Sections read =
                SectionsReader.read(
                        """
                        {
                          "references": [
                            {"reference": "For you.", "x-tenure": {"audience": "OWNER"}},
                            {"reference": "For all.", "x-tenure": {"audience": "PUBLIC"}},
                            {"name": "", "reference": null}
                          ]
                        }
                        """);
        assertThat(read.references()).containsExactly(new Reference(null, "For all."));
    }

    @Test
    void keepsADateThatCannotBeReadInItsWords() {
        Sections read =
                SectionsReader.read("{\"awards\": [{\"title\": \"A\", \"date\": \"long ago\"}]}");
        assertThat(read.awards().getFirst().date()).isEqualTo(new WrittenDate("long ago", null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "",
                "{\"skills\": null}",
                "{\"skills\": []}",
                "{\"skills\": [null, 7, true]}"
            })
    void hasNoSectionsWhereNothingIsSaid(String document) {
        assertThat(SectionsReader.read(document).languages()).isEmpty();
        assertThat(SectionsReader.read(document).skills())
                .allSatisfy(skill -> assertThat(skill.name()).isNull());
    }

    private static WrittenDate date(String iso) {
        return new WrittenDate(iso, PartialDate.parse(iso));
    }
}
