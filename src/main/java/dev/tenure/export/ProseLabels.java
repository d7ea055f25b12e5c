package dev.tenure.export;

import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Position.PositionKind;
import dev.tenure.resume.Use.TechnologyRole;

import java.util.ArrayList;
import java.util.List;

/** What documents for people call the parts of a résumé. */
final class ProseLabels {

    private ProseLabels() {}

    /** Returns the heading of a section of positions. */
    static String section(PositionKind kind) {
        return switch (kind) {
            case EMPLOYMENT -> "Work Experience";
            case VOLUNTEERING -> "Volunteering";
            case PROJECT -> "Projects";
            case EDUCATION -> "Education";
        };
    }

    /** Returns the label of a list of technologies. */
    static String of(TechnologyRole role) {
        return switch (role) {
            case USED -> "Tech stack";
            case BUILT -> "Technologies built";
            case CONTRIBUTED -> "Technologies contributed to";
            case MIGRATED_TO -> "Technologies migrated to";
            case MIGRATED_FROM -> "Technologies migrated from";
            case REPLACED -> "Technologies replaced";
            case EVALUATED -> "Technologies evaluated";
        };
    }

    /** Returns what a document says of a technology: "Go (version 1.25) as backend". */
    static String technology(Declaration declared) {
        List<String> notes = new ArrayList<>();
        if (declared.version() != null) {
            notes.add("version " + declared.version());
        }
        if (declared.period() != null) {
            notes.add(PeriodText.of(declared.period()));
        }
        String note = notes.isEmpty() ? "" : " (" + String.join(", ", notes) + ")";
        List<String> parts = new ArrayList<>(List.of(declared.name() + note));
        declared.purposes().forEach(purpose -> parts.add("as " + purpose));
        if (parts.size() > 1) {
            parts.set(0, parts.get(0) + " " + parts.remove(1));
        }
        return String.join(", ", parts);
    }
}
