package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;

import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that decide what a text means of what it names, as they stand in {@code phrases.yaml}.
 *
 * @param words sets of words that phrases share
 * @param succession phrases that tell what one technology gave to another of its category
 * @param phrases in the order in which they hold, after those of succession
 * @param ofOneKind those that hold only between technologies of one category
 * @param events what befalls technologies
 * @param places the words that tell which place a technology takes in an event
 * @param kin categories of which the technologies can take each other's place
 * @param cues the words by which a text denies something, by what they do
 * @param labels what stands before a colon and technologies
 * @param proper what makes a name right before it a part of a longer one
 * @param institutions the same, also where another word stands between
 * @param legal forms of companies, also where two words stand between
 * @param forms what ends the name of a company without being what it is called
 * @param shapes legal forms that end in dots, by their tokens
 * @param regions what a comma parts from the name of a place in it
 * @param houses what makes a name right after it that of a house, a street or a school
 * @param partners who is named beside the name of a house of trade
 * @param bearers who or what bears a name that follows
 * @param means what leads to that with which something is done
 * @param people who bears a name
 * @param sights what else bears a name
 * @param employers for whom people work
 * @param persons names of technologies that are given names of people
 * @param services what is done for others with a technology and is written small
 * @param fields what the technologies of a category are for
 * @param grammar what languages do to names and lists
 */
record Vocabulary(
        Map<String, List<String>> words,
        List<String> succession,
        List<String> phrases,
        @JsonProperty("of-one-kind") List<String> ofOneKind,
        List<Event> events,
        Places places,
        List<Set<String>> kin,
        Map<String, List<String>> cues,
        List<String> labels,
        List<String> proper,
        List<String> institutions,
        List<String> legal,
        List<String> forms,
        List<String> shapes,
        List<String> regions,
        List<String> houses,
        List<String> partners,
        Bearers bearers,
        Means means,
        People people,
        Sights sights,
        Employers employers,
        Set<String> persons,
        List<String> services,
        Fields fields,
        Grammar grammar) {

    /**
     * Words right before a name that say with what something is done.
     *
     * @param inside those that no person follows
     * @param beside the others
     */
    record Means(List<String> inside, List<String> beside) {}

    /**
     * The words beside a technology that say what it is to an event.
     *
     * @param ahead those that lead to it
     * @param behind those that follow it
     * @param other those that begin something else than its name
     * @param border those that end what an event reaches
     * @param light those of no weight
     * @param attribute what may be of a technology, so that it is not meant itself
     * @param party who may be named after a technology
     * @param bare what a technology runs on, or what follows it where nothing is of it
     */
    record Places(
            Map<Event.Place, List<String>> ahead,
            Map<Event.Place, List<String>> behind,
            List<String> other,
            List<String> border,
            List<String> light,
            List<String> attribute,
            List<String> bare,
            List<String> party) {}

    private static final String RESOURCE = "/schema/catalogue/phrases.yaml";

    /** Returns words, with those of each set that stands among them in angle brackets. */
    WordSet set(List<String> written) {
        return WordSet.of(expanded(written).toList());
    }

    private Stream<String> expanded(List<String> written) {
        return written.stream()
                .flatMap(each ->
                        each.startsWith("<")
                                ? expanded(
                                        Objects.requireNonNull(
                                                words.get(each.substring(1, each.length() - 1)),
                                                each))
                                : Stream.of(each));
    }

    /** Returns the words that are part of the service. */
    static Vocabulary standard() {
        try (InputStream yaml =
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new YAMLMapper().readValue(yaml, Vocabulary.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
