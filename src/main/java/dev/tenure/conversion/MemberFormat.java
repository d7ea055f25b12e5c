package dev.tenure.conversion;

import dev.tenure.document.Problems;
import dev.tenure.document.Value;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** A format in JSON or YAML that is not JSON Resume, known by the members at its root. */
public enum MemberFormat {
    /** RenderCV, whose sections its author names. */
    RENDERCV(Set.of("cv")),
    /** YAMLResume, which has JSON Resume's sections in its content. */
    YAMLRESUME(Set.of("content")),
    /** FRESH, of the 0.x and 1.0 beta schemas. */
    FRESH(Set.of("employment", "info", "disposition")),
    /** Manfred's MAC. */
    MAC(Set.of("aboutMe", "careerPreferences", "knowledge"));

    private final Set<String> members;

    MemberFormat(Set<String> members) {
        this.members = members;
    }

    /** Returns the format of a document; null where it looks like JSON Resume. */
    public static @Nullable MemberFormat of(Value root) {
        if (!(root instanceof Value.Members(var members))
                || members.containsKey("work")
                || members.containsKey("basics")) {
            return null;
        }
        for (MemberFormat one : values()) {
            boolean isObject =
                    one.members.stream()
                            .anyMatch(name -> members.get(name) instanceof Value.Members);
            if (isObject) {
                return one;
            }
        }
        return null;
    }

    /** Returns the JSON Resume that a document is; the problems know where its values stand. */
    public Value read(Value root, Problems problems) {
        ResumeTree resume = new ResumeTree(problems);
        SourceMember source = SourceMember.root(root, problems.places());
        switch (this) {
            case RENDERCV -> RenderCv.read(source, resume);
            case YAMLRESUME -> YamlResume.read(source, resume);
            case FRESH -> Fresh.read(source, resume);
            case MAC -> Mac.read(source, resume);
        }
        return resume.value(source);
    }
}
