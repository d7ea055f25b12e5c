package dev.tenure.export;

import dev.tenure.document.Archive;
import dev.tenure.document.Problems;
import dev.tenure.layout.Block;
import dev.tenure.layout.WordBlocks;
import dev.tenure.word.WordDocument;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Writes a résumé as a Word document. */
final class WordWriter {

    private WordWriter() {}

    static byte[] write(VisibleResume resume, Losses losses) {
        return new PaperWriter(WordWriter::document, WordWriter::blocks).write(resume, losses);
    }

    private static byte[] document(Paper paper) {
        return WordDocument.of(paper.language(), paper.title(), paper.accent(), paper.main());
    }

    /** Returns what an import sees of a document; null where it cannot read it. */
    static @Nullable List<Block> blocks(byte[] document) {
        Archive archive = Archive.of(document, WordBlocks::reads, new Problems());
        return archive == null ? null : WordBlocks.of(archive, new Problems());
    }
}
