package dev.tenure.prose;

import dev.tenure.document.LabelledResume;
import dev.tenure.document.Problems;
import dev.tenure.document.ReadingQuality;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.Value;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseQualityTest {

    @ParameterizedTest
    @CsvSource({
        "first.txt, 127",
        "second.txt, 128",
        "third.txt, 88",
        "fourth.txt, 36",
        "fifth.txt, 76",
        "sixth.txt, 107",
        "seventh.txt, 73",
        "eighth.txt, 56"
    })
    void readsMostOfWhatPeopleWrite(String set, int least) {
        ReadingQuality.check("/prose/" + set, least, ProseQualityTest::read);
    }

    private static @Nullable Resume read(LabelledResume labelled, Problems problems) {
        Value value =
                labelled.isMarkdown()
                        ? ProseReader.readMarkdown(labelled.text(), problems)
                        : ProseReader.readText(labelled.text(), problems);
        return value == null ? null : ResumeReader.read(value, problems);
    }
}
