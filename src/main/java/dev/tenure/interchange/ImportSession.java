package dev.tenure.interchange;

import dev.tenure.document.DocumentLimits;
import dev.tenure.interchange.ImportReport.Outcome;
import dev.tenure.interchange.Importer.Source;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Imports one document after the other; what cannot be imported stops none of the others. */
final class ImportSession {

    private final Importer importer;
    private final ReportPrinter printer;
    private final InputStream input;
    private final @Nullable String slug;

    ImportSession(
            Importer importer, ReportPrinter printer, InputStream input, @Nullable String slug) {
        this.importer = importer;
        this.printer = printer;
        this.input = input;
        this.slug = slug;
    }

    /** Returns whether the document of the standard input was imported. */
    boolean takeInput() {
        return take("-", input);
    }

    /** Returns whether the document of the file was imported. */
    boolean take(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return take(file.toString(), content);
        } catch (NoSuchFileException e) {
            printer.failure(file.toString(), "there is no such file");
        } catch (IOException e) {
            printer.failure(file.toString(), "the file cannot be read: " + e.getMessage());
        }
        return false;
    }

    private boolean take(String name, InputStream content) {
        try {
            byte[] bytes = content.readNBytes(DocumentLimits.DOCUMENT_BYTES + 1);
            ImportReport report = importer.take(new Source(name, bytes, slug)).block();
            if (report != null) {
                printer.report(report);
                return report.outcome() != Outcome.REFUSED;
            }
        } catch (IOException e) {
            printer.failure(name, "it cannot be read: " + e.getMessage());
        } catch (DataAccessException | TransactionException e) {
            printer.failure(
                    name, "the database did not take it: " + e.getMostSpecificCause().getMessage());
        }
        return false;
    }
}
