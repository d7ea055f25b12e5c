package dev.tenure.layout;

import dev.tenure.document.XmlElement;

import java.util.List;

/** What is said more than once in a Word document, for programs that know more or less. */
final class WordAlternatives {

    private WordAlternatives() {}

    /** Returns the first of the alternatives that has a text; the last where none has. */
    static XmlElement chosen(XmlElement alternatives) {
        List<XmlElement> all = alternatives.children();
        return all.stream()
                .filter(WordAlternatives::hasText)
                .findFirst()
                .orElse(all.isEmpty() ? alternatives : all.getLast());
    }

    private static boolean hasText(XmlElement element) {
        return element.below().anyMatch(one -> one.is("t") && !one.text().toString().isBlank());
    }
}
