package dev.tenure.document;

import dev.tenure.period.Period;
import dev.tenure.resume.Position.Declaration;
import dev.tenure.resume.Use.TechnologyRole;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads the technologies that a document lists at a position. */
final class Declarations {

    private Declarations() {}

    static List<Declaration> read(Node technologies, List<Node> keywords) {
        List<Declaration> declarations = new ArrayList<>();
        for (Node item : technologies.items()) {
            if (item.value() instanceof JsonValue.Members) {
                add(declarations, detailed(item));
            } else {
                add(declarations, plain(item, false));
            }
        }
        for (Node keyword : keywords) {
            add(declarations, plain(keyword, true));
        }
        return declarations;
    }

    private static @Nullable Declaration plain(Node item, boolean keyword) {
        String name = item.text(keyword ? DocumentLimits.TEXT : DocumentLimits.TERM);
        return name == null
                ? null
                : new Declaration(
                        item.path(), name, keyword, TechnologyRole.USED, List.of(), null, null);
    }

    private static @Nullable Declaration detailed(Node item) {
        item.only("name", "role", "purposes", "version", "period");
        String name = item.member("name").text(DocumentLimits.TERM);
        TechnologyRole role = item.member("role").oneOf(TechnologyRole.class);
        List<String> purposes = item.member("purposes").texts(DocumentLimits.TERM);
        String version = item.member("version").text(DocumentLimits.TERM);
        Period period = Dates.ofExtension(item);
        if (name == null) {
            item.error("A technology needs a name.");
            return null;
        }
        return new Declaration(
                item.path(),
                name,
                false,
                role == null ? TechnologyRole.USED : role,
                purposes.stream().distinct().toList(),
                version,
                period);
    }

    private static void add(List<Declaration> declarations, @Nullable Declaration declaration) {
        if (declaration != null) {
            declarations.add(declaration);
        }
    }
}
