package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.house.MarkedText;
import dev.tenure.house.MarkedText.Mark;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence with the mentions that people found in it, read from its markup.
 *
 * @param declared the slugs that its position declares
 * @param employer whose position it is, where that matters
 */
record LabelledSentence(
        String text, List<Label> labels, Set<String> declared, @Nullable String employer) {

    /** One mention; comparable with what the recognizer finds. */
    record Label(String slug, int start, int end, TechnologyRole role) {

        static Label of(Mention mention) {
            return new Label(
                    mention.technology().slug(), mention.start(), mention.end(), mention.role());
        }
    }

    private static final String LABEL = "[a-z0-9-]+(?: [A-Z_]+)?";

    static List<LabelledSentence> all() throws IOException {
        try (InputStream yaml =
                Objects.requireNonNull(
                        LabelledSentence.class.getResourceAsStream(
                                "/recognition/sentences.yaml"))) {
            return List.of(new YAMLMapper().readValue(yaml, String[].class)).stream()
                    .map(LabelledSentence::parse)
                    .toList();
        }
    }

    /** Returns the sentences of a file that has them by kind. */
    static List<LabelledSentence> of(String file, String kind) throws IOException {
        try (InputStream yaml =
                Objects.requireNonNull(
                        LabelledSentence.class.getResourceAsStream("/recognition/" + file))) {
            JsonNode sentences = new YAMLMapper().readTree(yaml).required(kind);
            return sentences.valueStream().map(LabelledSentence::read).toList();
        }
    }

    /** Asserts that these mentions are found and no others, with nothing around the sentence. */
    void assertReadBy(Recognizer recognizer) {
        assertThat(recognizer.mentionsIn(text, Surroundings.NONE))
                .extracting(Label::of)
                .isEqualTo(labels);
    }

    private static LabelledSentence read(JsonNode sentence) {
        if (sentence.isString()) {
            return parse(sentence.stringValue());
        }
        LabelledSentence parsed = parse(sentence.required("text").stringValue());
        Set<String> declared =
                sentence.path("declared")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.toSet());
        return new LabelledSentence(
                parsed.text, parsed.labels, declared, sentence.path("employer").stringValue(null));
    }

    static LabelledSentence parse(String marked) {
        MarkedText sentence = MarkedText.parse(marked, LABEL);
        return new LabelledSentence(
                sentence.text(),
                sentence.marks().stream().map(LabelledSentence::label).toList(),
                Set.of(),
                null);
    }

    private static Label label(Mark mark) {
        String[] words = mark.label().split(" ");
        return new Label(
                words[0],
                mark.start(),
                mark.end(),
                words.length == 1 ? TechnologyRole.USED : TechnologyRole.valueOf(words[1]));
    }
}
