package dev.tenure.layout;

import dev.tenure.document.Archive;
import dev.tenure.document.Code;
import dev.tenure.document.JsonPath;
import dev.tenure.document.Place;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.XmlElement;
import dev.tenure.document.XmlReader;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the blocks of a Word document (Office Open XML, ECMA-376): its text, headers and tables. A
 * place counts paragraphs.
 */
public final class WordBlocks {

    private static final String FOLDER = "word/";
    private static final String DIAGRAMS = "diagrams/data";

    /** What parts are called that are named otherwise. */
    private static final Map<String, String> ASIDE =
            Map.of("footer", "footers", DIAGRAMS, "diagrams");

    private static final String MACROS = "word/vbaProject.bin";

    private final Archive archive;
    private final Problems problems;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;

    private WordBlocks(Archive archive, Problems problems) {
        this.archive = archive;
        this.problems = problems;
    }

    /** Returns whether these are the names of the files in such a document. */
    public static boolean isMeantBy(List<String> names) {
        return names.stream().anyMatch(name -> isPart(name, "document"));
    }

    /** Returns whether the file holds text, or what says how text looks. */
    public static boolean reads(String name) {
        return name.startsWith(FOLDER)
                && (name.endsWith(".xml.rels")
                        || isPart(name, "document")
                        || isPart(name, "styles")
                        || isPart(name, "header")
                        || isPart(name, "footer")
                        || isPart(name, "footnotes")
                        || isPart(name, "endnotes")
                        || isPart(name, DIAGRAMS)
                        || isPart(name, "comments"));
    }

    /** Returns whether a file is such a part: Word numbers some of them. */
    private static boolean isPart(String name, String part) {
        if (!name.startsWith(FOLDER + part) || !name.endsWith(".xml")) {
            return false;
        }
        return name.substring(FOLDER.length() + part.length(), name.length() - ".xml".length())
                .chars()
                .allMatch(Character::isDigit);
    }

    /** Reads a document: null where it cannot be read, and the problems say why. */
    public static @Nullable List<Block> of(Archive archive, Problems problems) {
        return new WordBlocks(archive, problems).read();
    }

    private @Nullable List<Block> read() {
        WordStyles styles = WordStyles.of(part("styles"));
        readParts("header", styles);
        List<Block> before = List.copyOf(blocks);
        readParts("document", styles);
        if (problems.haveErrors()) {
            return null;
        }
        if (blocks.size() == before.size() && blocks.isEmpty()) {
            problems.error(JsonPath.ROOT, Code.FORMAT, "The Word document has no text.");
            return null;
        }
        for (String part : List.of("footer", "footnotes", "endnotes", "comments", DIAGRAMS)) {
            tellOf(part, styles);
        }
        if (archive.names().contains(MACROS)) {
            tell("The macros of the document are not read.");
        }
        return blocks;
    }

    private @Nullable XmlElement part(String part) {
        return archive.names().stream()
                .filter(name -> isPart(name, part))
                .findFirst()
                .map(this::xml)
                .orElse(null);
    }

    private @Nullable XmlElement xml(String name) {
        byte[] content = archive.file(name);
        return content == null ? null : XmlReader.read(name, content, problems);
    }

    private void readParts(String part, WordStyles styles) {
        for (String name : archive.names()) {
            XmlElement root = isPart(name, part) ? xml(name) : null;
            if (root != null) {
                WordText text = new WordText(styles, links(name), paragraphs);
                blocks.addAll(text.read(root));
                paragraphs = text.paragraphs();
            }
        }
    }

    /** Tells what stands outside the flow of the text. */
    private void tellOf(String part, WordStyles styles) {
        int from = blocks.size();
        readParts(part, styles);
        List<Block> aside = blocks.subList(from, blocks.size());
        if (!aside.isEmpty()) {
            tell(
                    "The %s of the document say: \"%s\"."
                            .formatted(
                                    ASIDE.getOrDefault(part, part),
                                    aside.stream()
                                            .map(Block::text)
                                            .collect(Collectors.joining(" "))));
        }
        aside.clear();
    }

    private void tell(String sentence) {
        problems.add(Severity.NOTE, new Place(1, 1), Code.OTHER, sentence);
    }

    /** Returns the addresses of links, by their ids in the file. */
    private Map<String, String> links(String name) {
        Map<String, String> links = new HashMap<>();
        XmlElement all =
                xml(FOLDER + "_rels/" + name.substring(name.lastIndexOf('/') + 1) + ".rels");
        if (all != null) {
            for (XmlElement link : all.children()) {
                String id = link.attribute("Id");
                String target = link.attribute("Target");
                if (id != null
                        && target != null
                        && "External".equals(link.attribute("TargetMode"))) {
                    links.put(id, target);
                }
            }
        }
        return links;
    }
}
