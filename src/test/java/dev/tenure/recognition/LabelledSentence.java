package dev.tenure.recognition;

import dev.tenure.resume.Use.TechnologyRole;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with the mentions that people found in it, read from its markup. */
record LabelledSentence(String text, List<Label> labels) {

    /** One mention; comparable with what the recognizer finds. */
    record Label(String slug, int start, int end, TechnologyRole role) {

        static Label of(Mention mention) {
            return new Label(
                    mention.technology().slug(), mention.start(), mention.end(), mention.role());
        }
    }

    private static final Pattern MARKUP =
            Pattern.compile("\\[([^\\]]+)\\]\\(([a-z0-9-]+)(?: ([A-Z_]+))?\\)");

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
        StringBuilder text = new StringBuilder();
        List<Label> labels = new ArrayList<>();
        Matcher markup = MARKUP.matcher(marked);
        int at = 0;
        while (markup.find()) {
            text.append(marked, at, markup.start());
            int start = text.length();
            text.append(markup.group(1));
            TechnologyRole role =
                    markup.group(3) == null
                            ? TechnologyRole.USED
                            : TechnologyRole.valueOf(markup.group(3));
            labels.add(new Label(markup.group(2), start, text.length(), role));
            at = markup.end();
        }
        return new LabelledSentence(text.append(marked.substring(at)).toString(), labels);
    }
}
