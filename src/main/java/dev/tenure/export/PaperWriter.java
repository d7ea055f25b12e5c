package dev.tenure.export;

import dev.tenure.document.JsonWriter;
import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.SectionsReader;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;
import dev.tenure.prose.ProseReader;
import dev.tenure.resume.Resume;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes a résumé as it is on paper. It is read back at once: what an import would take for
 * something else gets labels, and what is read otherwise than it was is told as a loss.
 *
 * @param format makes a document of it
 * @param reader what an import sees of such a document; null where it cannot read it
 */
record PaperWriter(Function<Paper, byte[]> format, Function<byte[], @Nullable List<Block>> reader) {

    byte[] write(VisibleResume resume, Losses losses) {
        Facts facts = Facts.of(resume.resume(), resume.sections());
        byte[] document = format.apply(new PaperPage(resume, Set.of()).write());
        Facts read = read(document);
        Set<String> misread = facts.differences(read);
        if (!misread.isEmpty()) {
            document = format.apply(new PaperPage(resume, misread).write());
            read = read(document);
        }
        facts.tellLosses(read, losses);
        return document;
    }

    private Facts read(byte[] document) {
        List<Block> blocks = reader.apply(document);
        Value value = blocks == null ? null : ProseReader.read(blocks, new Problems());
        Resume resume = value == null ? null : ResumeReader.read(value, new Problems());
        return value == null || resume == null
                ? Facts.NONE
                : Facts.of(resume, SectionsReader.read(JsonWriter.text(value)));
    }
}
