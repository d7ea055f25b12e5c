package dev.tenure.prose;

import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.layout.Block;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the sections that are lists and hold no positions. */
final class ListSections {

    private final Tree tree;
    private final Report report;
    private final Map<SectionKind, List<Value>> sections = new LinkedHashMap<>();

    ListSections(Tree tree, Report report) {
        this.tree = tree;
        this.report = report;
    }

    void read(Chapter chapter, SectionKind kind) {
        Block group = null;
        List<Value> entries = sections.computeIfAbsent(kind, _ -> new ArrayList<>());
        for (Block block : chapter.blocks()) {
            LabelledItem labelled = LabelledItem.of(block.text(), kind);
            if (labelled != null) {
                entries.add(entry(labelled, kind, block));
                report.understood(block, "\"%s\" is an entry of " + kind.member() + ".");
            } else if (block.isHeading() && kind == SectionKind.SKILLS) {
                group = block;
                entries.add(named("name", block.text(), block));
            } else {
                switch (kind) {
                    case SKILLS -> entries.add(skill(block, group));
                    case LANGUAGES ->
                            Pieces.of(block.text())
                                    .forEach(piece -> entries.add(language(piece, block)));
                    case CERTIFICATES -> entries.add(dated("name", "date", block));
                    case AWARDS -> entries.add(dated("title", "date", block));
                    case PUBLICATIONS -> entries.add(dated("name", "releaseDate", block));
                    case INTERESTS ->
                            Pieces.of(block.text())
                                    .forEach(piece -> entries.add(named("name", piece, block)));
                    default -> entries.add(named("reference", block.text(), block));
                }
            }
        }
    }

    private Value entry(LabelledItem item, SectionKind kind, Block block) {
        Tree.Members entry = tree.members(block.place());
        item.fields()
                .forEach((field, text) -> {
                    if (field == Field.KEYWORDS) {
                        entry.put("keywords", tree.texts(Pieces.of(text), block.place()));
                    } else {
                        entry.put(field.member(kind), text);
                    }
                });
        return entry.value();
    }

    private Value named(String member, String text, Block block) {
        return tree.members(block.place()).put(member, text).value();
    }

    private Value skill(Block block, @Nullable Block group) {
        Label label = Label.of(block.text());
        if (label != null && !label.rest().isEmpty()) {
            return tree.members(block.place())
                    .put("name", label.name())
                    .put("keywords", tree.texts(Pieces.of(label.rest()), block.place()))
                    .value();
        }
        List<String> pieces = Pieces.of(block.text());
        if (pieces.size() < 2) {
            return named("name", block.text(), block);
        }
        return tree.members(block.place())
                .put("name", group == null ? null : group.text())
                .put("keywords", tree.texts(pieces, block.place()))
                .value();
    }

    /** Reads "English (native)", "German – B2" or "French: fluent". */
    private Value language(String piece, Block block) {
        int at = 0;
        while (at < piece.length() && "(（:：–—-|".indexOf(piece.charAt(at)) < 0) {
            at++;
        }
        String fluency = at < piece.length() ? piece.substring(at + 1).strip() : "";
        boolean isBracketed = fluency.endsWith(")") || fluency.endsWith("）");
        return tree.members(block.place())
                .put("language", piece.substring(0, at).strip())
                .put("fluency", isBracketed ? fluency.substring(0, fluency.length() - 1) : fluency)
                .value();
    }

    private Value dated(String name, String date, Block block) {
        FoundPeriod found = FoundPeriod.in(block.text()).orElse(null);
        return found == null || found.isAlone()
                ? named(name, block.text(), block)
                : tree.members(block.place())
                        .put(name, found.rest())
                        .put(date, found.raw())
                        .value();
    }

    /** Adds the sections that were read to the document. */
    void addTo(Tree.Members document) {
        sections.forEach((kind, entries) -> document.put(kind.member(), new Value.Items(entries)));
    }
}
