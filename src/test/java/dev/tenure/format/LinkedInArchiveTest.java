package dev.tenure.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.document.LabelledResume;
import dev.tenure.document.LostWords;
import dev.tenure.document.Problems;
import dev.tenure.document.ReadingQuality;
import dev.tenure.house.SeededRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

@ExtendWith(SeededRandom.class)
class LinkedInArchiveTest {

    private static final List<LabelledResume> LABELLED = LabelledResume.of("/format/linkedin.txt");

    private static final String POSITIONS = "=== Positions.csv\n";

    private final Problems problems = new Problems();

    private ReadResume read(String files) {
        return FormatReader.read(Zip.of(files), null, problems);
    }

    @Test
    void readsLabelledArchives() {
        ReadingQuality.check(
                "/format/linkedin.txt",
                51,
                (labelled, told) -> {
                    ReadResume read = FormatReader.read(Zip.of(labelled.text()), null, told);
                    return read == null ? null : read.resume();
                });
    }

    @Test
    void losesNothingOfLabelledArchives() {
        for (LabelledResume labelled : LABELLED) {
            Problems told = new Problems();
            ReadResume read = FormatReader.read(Zip.of(labelled.text()), null, told);
            assertThat(LostWords.of(cells(labelled.text()), read.json(), told))
                    .as(labelled.name())
                    .isEmpty();
        }
    }

    @Test
    void losesNothingOfRandomRows(Random random) {
        for (int i = 0; i < 500; i++) {
            String files = random(random);
            Problems told = new Problems();
            ReadResume read = FormatReader.read(Zip.of(files), null, told);
            assertThat(read).as(files).isNotNull();
            assertThat(LostWords.of(cells(files), read.json(), told)).as(files).isEmpty();
        }
    }

    /** Returns the cells that are of the résumé, below the names of columns. */
    private static String cells(String files) {
        StringBuilder cells = new StringBuilder();
        for (String file : files.split("(^|\n)=== ")) {
            boolean isOther = file.startsWith("Connections") || file.contains("/messages");
            boolean isNoted = file.contains("\nNotes:");
            if (!isOther && !isNoted) {
                cells.append('\n');
                file.lines().skip(2).forEach(line -> cells.append(line).append('\n'));
            }
        }
        return cells.toString().replace("◦", "").replace("雷,李", "李雷");
    }

    private static String random(Random random) {
        List<String> cells =
                List.of(
                        "",
                        "Acme",
                        "Jan 2020",
                        "2019",
                        "Present",
                        "\"a, b\"",
                        "\"- x1\n- y1\n\nStack: Go1, Rust1\"",
                        "\"said \"\"hi\"\"\"",
                        "[A:https://a.example,b]",
                        "Yes",
                        "\"• one • two\"",
                        "email: q@w.example");
        List<String> files =
                List.of(
                        "Profile.csv\nFirst Name,Last Name,Headline,Websites,Birth Date",
                        "Positions.csv\nTitle,Company Name,Description,Started On,Finished On",
                        "Education.csv\nSchool Name,Notes,Degree Name,Activities,Grade",
                        "Certifications.csv\nName,Url,Authority,Started On,License Number",
                        "Email Addresses.csv\nEmail Address,Confirmed,Primary,Updated On,More",
                        "Profile Summary.csv\nProfile Summary,a,b,c,d",
                        "Whatsapp Phone Numbers.csv\nNumber,Extension,Type,a,b",
                        "Test Scores.csv\nName,Score,Date,Description,a",
                        "Patents.csv\nTitle,Description,Issued On,Filed On,Status",
                        "Recommendations_Received.csv\nFirst Name,Last Name,Text,Status,Company");
        StringBuilder archive = new StringBuilder();
        for (String file : files) {
            archive.append("\n=== ").append(file);
            for (int row = random.nextInt(3); row >= 0; row--) {
                archive.append('\n').append("w").append(random.nextInt(100));
                for (int i = 0; i < 4; i++) {
                    archive.append(',').append(cells.get(random.nextInt(cells.size())));
                }
            }
        }
        return archive.substring(1);
    }

    @Test
    void readsEachFileThatHasAPlace() {
        String json = read(LABELLED.getLast().text()).json();

        assertThat(json)
                .contains(
                        "\"summary\":\"I count tides.\"",
                        "{\"title\":\"Best Paper\",\"date\":\"Jun 2015\"",
                        "{\"title\":\"TOEFL\",\"date\":\"Mar 2012\",\"summary\":\"118\\nSecond try\"}",
                        "{\"name\":\"Float\",\"releaseDate\":\"Jun 2016\"",
                        "{\"name\":\"Course of Tables\"",
                        "{\"kind\":\"PHONE\",\"value\":\"+47 20010031\"}",
                        "\"interests\":[{\"name\":\"Environment\"}]");
    }

    @Test
    void readsANumberOnceOfTwoFiles() {
        ReadResume read =
                read(
                        "=== Skills.csv\nName\nGo\n=== PhoneNumbers.csv\nExtension,Number,Type\n,1 23,\n"
                                + "=== Whatsapp Phone Numbers.csv\nNumber,Extension\n1 23,");

        assertThat(read.resume().contacts()).hasSize(1);
    }

    @Test
    void tellsTheCell() {
        read(POSITIONS + "Title,Company Name,Started On\nDev,A,2019\nDev,\"B\nC\",soon 1");

        assertThat(problems.all())
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo("$.work[1].startDate");
                    assertThat(problem.place()).hasToString("Positions.csv 3:3");
                });
    }

    @Test
    void tellsOfATableWithoutNames() {
        read("=== Profile.csv\nFirst Name\nAnn\n" + POSITIONS + "a,b\nc,d");

        assertThat(problems.all())
                .extracting(problem -> problem.place() + " " + problem.sentence())
                .contains(
                        "Positions.csv 1:1 No row names the columns, such as company name, so"
                                + " nothing here is understood.",
                        "Positions.csv 2:1 \"c d\" is a note about the file.");
    }

    @Test
    void keepsHiddenRecommendationsForTheOwner() {
        ReadResume read =
                read(
                        "=== Skills.csv\nName\nGo\n=== Recommendations_Received.csv\n"
                                + "First Name,Last Name,Text,Status\nJim,Peer,Fine.,HIDDEN");

        assertThat(read.json()).contains("\"audience\":\"OWNER\"");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        byte[] bomb = Zip.of(Map.of("Positions.csv", new byte[30 * 1024 * 1024]));

        assertThat(FormatReader.read(bomb, null, problems)).isNull();
        assertThat(problems.all().getLast().sentence())
                .isEqualTo("The archive unpacks to more than a résumé can be.");
    }

    @Test
    void refusesTooManyFiles() {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i < 1_001; i++) {
            files.put("Positions.csv" + i, new byte[0]);
        }

        assertThat(FormatReader.read(Zip.of(files), null, problems)).isNull();
        assertThat(problems.all().getLast().sentence())
                .isEqualTo("The archive has more than 1,000 files.");
    }

    @Test
    void refusesTooManyRows() {
        assertThat(read("=== Skills.csv\nName\n" + "Go\n".repeat(10_001))).isNotNull();
        assertThat(problems.haveErrors()).isTrue();
    }

    @Test
    void refusesOtherArchives() {
        assertThat(read("=== notes.txt\nHello")).isNull();
        assertThat(problems.all().getLast().sentence())
                .startsWith("This looks like a zip archive of something else; what is read is");
    }

    @Test
    void refusesPasswords() {
        byte[] locked = Zip.of(POSITIONS + "Title\nDev");
        locked[6] |= 1;

        assertThat(FormatReader.read(locked, null, problems)).isNull();
        assertThat(problems.all().getLast().sentence())
                .isEqualTo("The archive is locked with a password.");
    }

    @Test
    void refusesAnotherFormatThanAsked() {
        FormatReader.read(Zip.of(POSITIONS + "Title\nDev"), Format.YAML, problems);
        assertThat(problems.all().getLast().sentence())
                .isEqualTo("It was to be read as YAML, but looks like LinkedIn's archive.");

        FormatReader.read("Ann".getBytes(StandardCharsets.UTF_8), Format.LINKEDIN, problems);
        assertThat(problems.all().getLast().sentence())
                .isEqualTo("It was to be read as LinkedIn's archive, but looks like plain text.");
    }

    @Test
    void readsWhateverComes(Random random) {
        for (int i = 0; i < 1_500; i++) {
            LabelledResume labelled = LABELLED.get(random.nextInt(LABELLED.size()));
            byte[] text = labelled.text().getBytes(StandardCharsets.UTF_8);
            byte[] content =
                    random.nextBoolean()
                            ? Spoilt.of(Zip.of(labelled.text()), 0, random)
                            : Zip.of(Map.of("Positions.csv", Spoilt.of(text, 0, random)));
            Problems told = new Problems();
            ReadResume read = FormatReader.read(content, null, told);
            assertThat(read != null || told.haveErrors()).isTrue();
        }
    }
}
