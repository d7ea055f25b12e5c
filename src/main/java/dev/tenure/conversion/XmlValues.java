package dev.tenure.conversion;

import dev.tenure.document.Code;
import dev.tenure.document.Place;
import dev.tenure.document.Places;
import dev.tenure.document.Problems;
import dev.tenure.document.Problems.Severity;
import dev.tenure.document.Tree;
import dev.tenure.document.Value;
import dev.tenure.document.XmlElement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The elements of an XML document as values: an element is a text, or an object of its attributes
 * ({@code @name}), its text ({@code #text}) and its children, those of one name as a list. A place
 * names the element by its XPath.
 */
final class XmlValues {

    static final String TEXT = "#text";

    /** Characters of an encoded picture or file, more than a word has. */
    private static final int BYTES = 500;

    private static final int LONGEST_STEP = 60;
    private static final Value NOTHING = new Value.Nothing();

    private final Tree tree = new Tree();
    private final Problems problems;

    XmlValues(Problems problems) {
        this.problems = problems;
    }

    Places places(Value root) {
        return tree.places(root);
    }

    Value of(XmlElement root) {
        return value(root, "/" + step(root.name()));
    }

    private Value value(XmlElement element, String path) {
        Place place = new Place(path, element.place().line(), element.place().column());
        String text = element.text().toString().strip();
        if (areBytes(text)) {
            problems.add(
                    Severity.NOTE,
                    place,
                    Code.OTHER,
                    "The %,d characters of an attached file are left out; the document as it came"
                                    .formatted(text.length())
                            + " has them.");
            text = "";
        }
        if (element.children().isEmpty() && element.attributes().isEmpty()) {
            return text.isEmpty() ? NOTHING : tree.text(text, place);
        }
        Tree.Members members = tree.members(place);
        element.attributes().forEach((name, value) -> members.put("@" + name, value));
        members.put(TEXT, text);
        Map<String, List<XmlElement>> byName = new LinkedHashMap<>();
        for (XmlElement child : element.children()) {
            byName.computeIfAbsent(child.name(), _ -> new ArrayList<>()).add(child);
        }
        byName.forEach((name, children) -> add(members, name, children, path));
        return members.value();
    }

    private void add(Tree.Members members, String name, List<XmlElement> children, String path) {
        String step = path + "/" + step(name);
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            String own = children.size() == 1 ? "" : "[" + (i + 1) + "]";
            Value value = value(children.get(i), step + own);
            if (!(value instanceof Value.Nothing)) {
                values.add(value);
            }
        }
        if (children.size() > 1) {
            members.put(name, new Value.Items(values));
        } else if (!values.isEmpty()) {
            members.put(name, values.getFirst());
        }
    }

    private static String step(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_STEP));
    }

    private static boolean areBytes(String text) {
        return text.length() > BYTES
                && text.chars()
                        .allMatch(c ->
                                c < 128
                                        && (Character.isLetterOrDigit(c)
                                                || "+/=\r\n".indexOf(c) >= 0));
    }
}
