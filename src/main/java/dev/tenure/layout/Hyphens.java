package dev.tenure.layout;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

/** The words of {@code layout/hyphens.yaml}, whose comments say what each list is for. */
record Hyphens(Set<String> heads, Set<String> tails, Set<String> suffixes, Set<String> joining) {

    Hyphens {
        heads = Set.copyOf(heads);
        tails = Set.copyOf(tails);
        suffixes = Set.copyOf(suffixes);
        joining = Set.copyOf(joining);
    }

    static Hyphens standard() {
        try (InputStream file =
                Objects.requireNonNull(Hyphens.class.getResourceAsStream("/layout/hyphens.yaml"))) {
            return new YAMLMapper().readValue(file, Hyphens.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
