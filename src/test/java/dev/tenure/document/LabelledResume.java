package dev.tenure.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A résumé, with the lines that say what it says, as the sets have them. */
public record LabelledResume(String name, String text, List<String> facts) {

    /** Returns the résumés of a set, such as {@code /prose/first.txt}. */
    public static List<LabelledResume> of(String set) {
        try (InputStream file = LabelledResume.class.getResourceAsStream(set)) {
            String all = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            List<LabelledResume> resumes = new ArrayList<>();
            for (String one : all.substring("%%% ".length()).split("\n%%% ")) {
                int end = one.indexOf('\n');
                String[] halves = one.substring(end + 1).split("\n%%%\n");
                resumes.add(
                        new LabelledResume(
                                one.substring(0, end),
                                halves[0],
                                facts(halves[1].lines().toList())));
            }
            return resumes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the facts, each with the position that it is of. */
    private static List<String> facts(List<String> lines) {
        List<String> facts = new ArrayList<>();
        String position = "";
        for (String line : lines) {
            if (line.startsWith("-") || line.startsWith("#")) {
                facts.add("achievement " + position + ": " + line);
            } else if (!line.isBlank()) {
                String[] cells = line.substring(2).split("\\|", -1);
                position = line.charAt(0) + " " + cells[0].strip() + " | " + cells[1].strip();
                facts.add("position " + position);
                facts.add("date " + position + ": " + cells[2].strip());
                if (cells.length > 3) {
                    for (String technology : cells[3].split(",")) {
                        if (!technology.isBlank()) {
                            facts.add("technology " + position + ": " + technology.strip());
                        }
                    }
                }
            }
        }
        return facts;
    }

    /** Returns whether it is written in Markdown. */
    public boolean isMarkdown() {
        return name.endsWith(".md");
    }
}
