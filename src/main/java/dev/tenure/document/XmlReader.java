package dev.tenure.document;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML without document types and entities, so that it brings nothing from elsewhere. */
public final class XmlReader {

    private static final int MOST_ELEMENTS = 200_000;
    private static final int MOST_LEVELS = 90;
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;

    private XmlReader() {}

    /** Reads a document, or a part of one: null where it is not read, and the problems say why. */
    public static @Nullable XmlElement read(
            @Nullable String part, byte[] content, Problems problems) {
        String name = part == null ? "the document" : part;
        XmlReader reader = new XmlReader();
        try {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(content));
            String refusal = reader.read(xml);
            if (refusal != null) {
                problems.error(
                        JsonPath.ROOT,
                        Code.LIMIT,
                        refusal.formatted(part == null ? "The document" : part));
                return null;
            }
            return reader.root;
        } catch (XMLStreamException malformed) {
            Location where = malformed.getLocation();
            problems.error(
                    where == null
                            ? null
                            : new Place(part, where.getLineNumber(), where.getColumnNumber()),
                    Code.SYNTAX,
                    "The text of %s is not XML.".formatted(name));
            return null;
        }
    }

    /** Returns why it is not read to its end. */
    private @Nullable String read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return "%s declares a document type or uses entities of its own, which are"
                            + " not read.";
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    if (elements > MOST_ELEMENTS || open.size() >= MOST_LEVELS) {
                        return "%%s has more than %,d elements or %d levels."
                                .formatted(MOST_ELEMENTS, MOST_LEVELS);
                    }
                    begin(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.element().text().append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return null;
    }

    private void begin(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.putIfAbsent(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        Location where = xml.getLocation();
        XmlElement element =
                new XmlElement(
                        xml.getLocalName(),
                        attributes,
                        new Place(where.getLineNumber(), where.getColumnNumber()));
        if (open.isEmpty()) {
            root = element;
        } else {
            open.element().children().add(element);
        }
        open.push(element);
    }
}
