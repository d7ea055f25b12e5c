package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The words that decide what a text means of what it names, as they stand in {@code phrases.yaml}.
 *
 * @param words sets of words that phrases share
 * @param phrases in the order in which they hold
 * @param ofOneKind those that hold only between technologies of one category
 * @param cues the words by which a text denies something, by what they do
 * @param labels what stands before a colon and technologies
 * @param proper what makes a name right before it a part of a longer one
 * @param institutions the same, also where another word stands between
 * @param forms what ends the name of a company without being what it is called
 */
record Vocabulary(
        Map<String, List<String>> words,
        List<String> phrases,
        @JsonProperty("of-one-kind") List<String> ofOneKind,
        Map<String, List<String>> cues,
        List<String> labels,
        List<String> proper,
        List<String> institutions,
        List<String> forms) {

    private static final String RESOURCE = "/schema/catalogue/phrases.yaml";

    /** Returns the words that are part of the service. */
    static Vocabulary standard() {
        try (InputStream yaml =
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new YAMLMapper().readValue(yaml, Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
