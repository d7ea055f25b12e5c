package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of an XML document; names are those without their namespaces.
 *
 * @param text the text in it, without that of its children
 * @param place where its content begins
 */
public record XmlElement(
        String name,
        Map<String, String> attributes,
        List<XmlElement> children,
        StringBuilder text,
        Place place) {

    XmlElement(String name, Map<String, String> attributes, Place place) {
        this(name, attributes, new ArrayList<>(), new StringBuilder(), place);
    }

    /** Returns whether it has this name. */
    public boolean is(String other) {
        return name.equals(other);
    }

    /** Returns the value of an attribute. */
    public @Nullable String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** Returns the children of this name. */
    public Stream<XmlElement> children(String child) {
        return children.stream().filter(one -> one.is(child));
    }

    /** Returns the first element that these names lead to. */
    public @Nullable XmlElement at(String... path) {
        XmlElement at = this;
        for (String step : path) {
            at = at.children(step).findFirst().orElse(null);
            if (at == null) {
                return null;
            }
        }
        return at;
    }

    /** Returns all elements below it, in the order of the document. */
    public Stream<XmlElement> below() {
        return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.below()));
    }
}
