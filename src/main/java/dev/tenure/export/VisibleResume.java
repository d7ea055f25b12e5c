package dev.tenure.export;

import dev.tenure.document.Problems;
import dev.tenure.document.ResumeReader;
import dev.tenure.document.SectionsReader;
import dev.tenure.resume.Audience;
import dev.tenure.resume.Position;
import dev.tenure.resume.Resume;
import dev.tenure.resume.Resume.Contact;
import dev.tenure.resume.Sections;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What everybody may see of a kept document.
 *
 * @param resume with visible contacts and positions alone, and of these with what a filter keeps
 * @param hasUnshown whether the import told of something in what is visible that it keeps unshown
 * @param document the document itself, for what the model joins
 * @param tailored how many of the positions it has, and which; null where it has all
 * @param leftOut the visible positions that it lacks
 */
record VisibleResume(
        String slug,
        Resume resume,
        Sections sections,
        boolean hasUnshown,
        JsonNode document,
        @Nullable String tailored,
        List<Position> leftOut) {

    VisibleResume {
        leftOut = List.copyOf(leftOut);
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * Returns what is visible of a document; null where it cannot be read.
     *
     * @param ordinals the places of visible positions among all of the document
     * @param contacts those that are visible
     * @param tailoring which of the positions are asked for; null where all are
     */
    static @Nullable VisibleResume of(
            String slug,
            String document,
            Set<Integer> ordinals,
            List<Contact> contacts,
            @Nullable Tailoring tailoring) {
        Problems problems = new Problems();
        Resume whole = ResumeReader.read(document, problems);
        if (whole == null) {
            return null;
        }
        List<Position> visible = new ArrayList<>();
        List<Position> leftOut = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (int i = 0; i < whole.positions().size(); i++) {
            Position position = whole.positions().get(i);
            boolean isVisible = ordinals.contains(i) && position.audience() == Audience.PUBLIC;
            boolean isAskedFor = tailoring == null || tailoring.ordinals().contains(i);
            if (isVisible && isAskedFor) {
                visible.add(position);
            } else {
                hidden.add(position.path());
            }
            if (isVisible && !isAskedFor) {
                leftOut.add(position);
            }
        }
        boolean unshown =
                problems.all().stream()
                        .anyMatch(problem -> hidden.stream().noneMatch(problem.path()::startsWith));
        Resume seen =
                new Resume(
                        slug,
                        whole.name(),
                        whole.headline(),
                        whole.motto(),
                        whole.summary(),
                        whole.imageUrl(),
                        whole.location(),
                        contacts,
                        whole.links(),
                        whole.appearance(),
                        visible);
        return new VisibleResume(
                slug,
                seen,
                SectionsReader.read(document),
                unshown,
                JSON.readTree(document),
                tailoring == null ? null : tailoring.sentence(visible.size(), leftOut.size()),
                leftOut);
    }

    /** Returns the text of a member of a position's entry: null where it has no such text. */
    @Nullable String text(Position position, String member) {
        String pointer = position.path().replaceAll("[$\\]]", "").replaceAll("[.\\[]", "/");
        JsonNode node = document.at(pointer).path(member);
        return node.isString() && !node.stringValue().isBlank() ? node.stringValue().strip() : null;
    }
}
