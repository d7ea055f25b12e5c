package dev.tenure.interchange;

import dev.tenure.period.PartialDate;
import dev.tenure.recognition.Recognizer;
import dev.tenure.resume.Use.Reason;
import dev.tenure.resume.Use.TechnologyRole;
import dev.tenure.technology.Catalogue;
import dev.tenure.technology.Technology;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** What the catalogue knows of the words in a document. */
@Component
final class KnownTerms {

    private static final int HINTS = 3;

    private final Catalogue catalogue;
    private final Recognizer recognizer;

    KnownTerms(Catalogue catalogue, Recognizer recognizer) {
        this.catalogue = catalogue;
        this.recognizer = recognizer;
    }

    /** A technology, and whether the words are its name or an alias. */
    record Term(String slug, String name, @Nullable PartialDate released, Reason reason) {}

    /** A technology in a text, between two offsets in UTF-16 units. */
    record Mentioned(Term term, int start, int end, TechnologyRole role) {}

    /** Null where the catalogue does not know the name. */
    @Nullable Term find(String name) {
        return catalogue.find(name).map(found -> term(found, found.reasonFor(name))).orElse(null);
    }

    /**
     * What a text mentions.
     *
     * @param around slugs of what is known to be used where the text belongs
     */
    List<Mentioned> mentionedIn(String text, Set<String> around) {
        return recognizer.mentionsIn(text, around).stream()
                .map(mention ->
                        new Mentioned(
                                term(mention.technology(), mention.reason()),
                                mention.start(),
                                mention.end(),
                                mention.role()))
                .toList();
    }

    /** Says that a name is unknown, and what it might have meant. */
    String unknown(String name) {
        List<String> near = catalogue.nearest(name, HINTS).stream().map(Technology::name).toList();
        String hint =
                near.isEmpty() ? "" : " The nearest it knows: " + String.join(", ", near) + ".";
        return "The catalogue does not know \"%s\"; it becomes a technology of its own.%s"
                .formatted(name, hint);
    }

    private static Term term(Technology technology, Reason reason) {
        return new Term(technology.slug(), technology.name(), technology.released(), reason);
    }
}
