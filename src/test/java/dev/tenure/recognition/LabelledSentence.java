package dev.tenure.recognition;

import dev.tenure.house.MarkedText;
import dev.tenure.house.MarkedText.Mark;
import dev.tenure.resume.Use.TechnologyRole;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** A sentence with the mentions that people found in it, read from its markup. */
record LabelledSentence(String text, List<Label> labels) {

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

    static LabelledSentence parse(String marked) {
        MarkedText sentence = MarkedText.parse(marked, LABEL);
        return new LabelledSentence(
                sentence.text(), sentence.marks().stream().map(LabelledSentence::label).toList());
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
