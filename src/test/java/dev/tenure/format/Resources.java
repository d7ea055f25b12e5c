package dev.tenure.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents that other programs made. */
final class Resources {

    private Resources() {}

    static byte[] bytes(String name) {
        try (InputStream file = Resources.class.getResourceAsStream("/format/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
