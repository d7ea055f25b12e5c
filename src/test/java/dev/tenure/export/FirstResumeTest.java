package dev.tenure.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What loads the formats at the start writes each of them whole. */
class FirstResumeTest {

    @Test
    void isWrittenInEachFormatAndWholeWhereThatHasWordsForIt() {
        assertThat(FirstResume.write())
                .hasSameSizeAs(ExportFormat.values())
                .allSatisfy(export -> assertThat(export.document()).isNotEmpty())
                .filteredOn(export -> !export.mediaType().equals("application/ld+json"))
                .allSatisfy(export -> assertThat(export.losses()).isEmpty());
    }
}
