package dev.tenure.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.Code;
import dev.tenure.document.JsonWriter;
import dev.tenure.document.LabelledResume;
import dev.tenure.document.LostWords;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.Value;
import dev.tenure.house.SeededRandom;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Whatever stands in a text, it is in the tree, kept as a remainder, or told. */
@ExtendWith(SeededRandom.class)
class ProseReaderTest {

    private static final List<LabelledResume> LABELLED =
            Stream.of(
                            "first.txt",
                            "second.txt",
                            "third.txt",
                            "fifth.txt",
                            "sixth.txt",
                            "eighth.txt")
                    .flatMap(set -> LabelledResume.of("/prose/" + set).stream())
                    .toList();

    private static final List<String> WORDS =
            List.of(
                    "Go",
                    "Acme",
                    "Ltd",
                    "engineer",
                    "2019",
                    "2019-03",
                    "-",
                    "–",
                    "|",
                    ",",
                    "at",
                    "@",
                    "(",
                    ")",
                    "email:",
                    "[email protected]",
                    "a@b.example",
                    "Now",
                    "·",
                    ".",
                    ":",
                    "https://a.example/x",
                    "工程师",
                    "至今",
                    "for",
                    "as",
                    "Tech",
                    "stack:",
                    "use",
                    "+49 30 1234567",
                    "1.",
                    "**",
                    "`",
                    "_x_",
                    "  ",
                    "😀",
                    "(formerly",
                    "b.example)");

    @Test
    void losesNothingOfLabelledResumes() {
        for (LabelledResume labelled : LABELLED) {
            Problems problems = new Problems();
            Value value = read(labelled.text(), labelled.isMarkdown(), problems);
            assertThat(value).as(labelled.name()).isNotNull();
            assertThat(lost(labelled.text(), labelled.isMarkdown(), value, problems))
                    .as(labelled.name())
                    .isEmpty();
        }
    }

    @Test
    void losesNothingOfRandomTexts(Random random) {
        for (int i = 0; i < 3_000; i++) {
            String text = random(random);
            Problems problems = new Problems();
            boolean isMarkdown = random.nextBoolean();
            Value value = read(text, isMarkdown, problems);
            if (value == null) {
                assertThat(problems.haveErrors()).isTrue();
            } else {
                assertThat(lost(text, isMarkdown, value, problems)).as(text).isEmpty();
            }
        }
    }

    @Test
    void readsWhateverComes(Random random) {
        for (int i = 0; i < 3_000; i++) {
            LabelledResume labelled = LABELLED.get(random.nextInt(LABELLED.size()));
            String text = spoilt(labelled.text(), random);
            Problems problems = new Problems();
            try {
                Value value = read(text, random.nextBoolean(), problems);
                if (value != null) {
                    ResumeReader.read(value, problems);
                }
                assertThat(value != null || problems.haveErrors()).isTrue();
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(text, e);
            }
        }
    }

    @Test
    void takesAddressesAndLabelsForNoPlace() {
        String text =
                "Ada Lovelace\nContact Information | lovelace.example | a@b.example +1(312)555-0100\nTwitter: @ada, Mastodon: ada | 📞 312 555 0101"
                        + "\n\nSkills\n\nGo";
        Resume resume = ResumeReader.read(read(text, false, new Problems()), new Problems());

        assertThat(resume.location().city()).isNull();
        assertThat(resume.links())
                .singleElement()
                .matches(link -> link.url().equals("https://lovelace.example"));
        assertThat(resume.contacts()).extracting(Contact::value).contains("+1(312)555-0100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021 – 2018", "May 2021 - June 2019", "05/2021-06/2019"})
    void tellsOfAnEndBeforeItsStart(String period) {
        Problems problems = new Problems();
        Value value =
                read("Ann Lee\n\nExperience\n\nEngineer, Acme Ltd, " + period, false, problems);

        ResumeReader.read(value, problems);

        assertThat(problems.all())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.CONTRADICTION);
                    assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                    assertThat(problem.path()).isEqualTo("$.work[0].endDate");
                    assertThat(problem.place()).hasToString("5:1");
                });
    }

    @Test
    void readsANameWithAnotherInBrackets() {
        String text = "Ada (Countess) Lovelace\n\nSkills\n\nGo";
        Resume resume = ResumeReader.read(read(text, false, new Problems()), new Problems());

        assertThat(resume.name()).isEqualTo("Ada (Countess) Lovelace");
    }

    @Test
    void boundsLines() {
        Problems problems = new Problems();

        assertThat(read("Experience\n" + "Acme 2015\n".repeat(10_000), false, problems)).isNull();
        assertThat(problems.all().getLast().sentence())
                .isEqualTo("The document has more than 10,000 lines and items.");
    }

    @Test
    void namesThePlaceOfWhatCannotBeStored() {
        Problems problems = new Problems();

        assertThat(read("Experience\nAcme\u0000", false, problems)).isNull();
        assertThat(problems.all().getLast().place()).hasToString("2:5");
    }

    private static Value read(String text, boolean isMarkdown, Problems problems) {
        return isMarkdown
                ? ProseReader.readMarkdown(text, problems)
                : ProseReader.readText(text, problems);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        List<String> lines = new ArrayList<>();
        LABELLED.forEach(one -> one.text().lines().forEach(lines::add));
        for (int i = random.nextInt(30); i >= 0; i--) {
            if (random.nextInt(3) > 0) {
                text.append(lines.get(random.nextInt(lines.size())));
            } else {
                text.append(" ".repeat(random.nextInt(4)));
                text.append(List.of("", "- ", "• ", "* ").get(random.nextInt(4)));
                for (int w = random.nextInt(9); w >= 0; w--) {
                    text.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
                }
            }
            text.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
        }
        return text.toString();
    }

    private static String spoilt(String text, Random random) {
        StringBuilder spoilt = new StringBuilder(text);
        for (int i = random.nextInt(8); i >= 0; i--) {
            int at = random.nextInt(spoilt.length());
            switch (random.nextInt(4)) {
                case 0 -> spoilt.deleteCharAt(at);
                case 1 -> spoilt.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                case 2 -> spoilt.insert(at, "\n");
                default -> spoilt.setCharAt(at, (char) random.nextInt(0x3000));
            }
        }
        return spoilt.toString();
    }

    /** Returns the words that are lost; a link of Markdown may say its address twice. */
    private static List<String> lost(
            String text, boolean isMarkdown, Value value, Problems problems) {
        String json = JsonWriter.text(value);
        return isMarkdown
                ? LostWords.atAll(text, json, problems).stream()
                        .filter(word -> !word.equals("mailto"))
                        .toList()
                : LostWords.of(text, json, problems);
    }
}
