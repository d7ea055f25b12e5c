package dev.tenure.interchange;

import dev.tenure.technology.CatalogueEdition;

import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What the reading of a document depends on beside the document. */
@Component
final class ReadingRules {

    /** To be raised when documents, or the technologies in their texts, are read otherwise. */
    private static final int RULES = 14;

    private final String edition;

    ReadingRules(CatalogueEdition edition) {
        this.edition = edition.checksum() + " " + RULES;
    }

    /** Returns the edition of the catalogue and of the rules. */
    String edition() {
        return edition;
    }

    /**
     * Returns the SHA-256 of all that the import of a document depends on: of equal ones the second
     * changes nothing.
     */
    String digest(Source source) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String told =
                    edition
                            + '\0'
                            + source.slug()
                            + '\0'
                            + source.slugOfName()
                            + '\0'
                            + source.format()
                            + '\0';
            digest.update(told.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(source.content()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
