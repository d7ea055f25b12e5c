package dev.tenure.technology;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * A catalogue with the SHA-256 of the file it was read from, which tells whether something that was
 * derived from a catalogue is still up to date.
 */
public record CatalogueEdition(Catalogue catalogue, String checksum) {

    private static final String RESOURCE = "/schema/catalogue/technologies.yaml";

    /**
     * Returns the catalogue that is part of the service.
     *
     * @throws InvalidCatalogueException if it contradicts itself
     */
    public static CatalogueEdition standard() {
        try (InputStream yaml =
                Objects.requireNonNull(Catalogue.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return of(yaml.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CatalogueEdition of(byte[] yaml) {
        return new CatalogueEdition(
                CatalogueReader.read(new ByteArrayInputStream(yaml)), checksum(yaml));
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
