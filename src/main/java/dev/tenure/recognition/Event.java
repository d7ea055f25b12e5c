package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What befalls technologies, and what it makes of each by the place that it takes beside the word
 * that tells it: in "replaced X by Y" X is the object and Y follows "by", whatever stands between.
 *
 * @param tells the sets of words that tell it
 * @param takes what a technology is in each of the places there are
 * @param needs what some technology each must be, if anything
 * @param beside the words of which its clause must have one, if any
 * @param of the words of which one must be the noun that a name belongs to, if any: "Java
 *     developers"
 * @param limits how it holds
 */
record Event(
        List<String> tells,
        Map<Place, String> takes,
        Set<String> needs,
        List<String> beside,
        List<String> of,
        Set<Limit> limits) {

    /** How an event holds. */
    enum Limit {
        /** Only between technologies that can take each other's place. */
        @JsonProperty("of-one-kind")
        OF_ONE_KIND,
        /** Only where no noun follows the name but what it runs on. */
        @JsonProperty("bare")
        BARE,
        /** Only where it befalls the technology, and not what is of it: "removed Java bugs". */
        @JsonProperty("whole")
        WHOLE,
        /** Also where a phrase says that both are used. */
        @JsonProperty("firm")
        FIRM
    }

    /** Where a technology stands beside the word that tells an event. */
    enum Place {
        @JsonProperty("object")
        OBJECT,
        @JsonProperty("subject")
        SUBJECT,
        /** A subject of which the clause says more before it tells the event at its end. */
        @JsonProperty("far-subject")
        FAR_SUBJECT,
        @JsonProperty("of")
        OF,
        @JsonProperty("from")
        FROM,
        @JsonProperty("to")
        TO,
        @JsonProperty("by")
        BY,
        @JsonProperty("for")
        FOR,
        @JsonProperty("in")
        IN,
        @JsonProperty("among")
        AMONG,
        /** Anywhere in its clause. */
        @JsonProperty("any")
        ANY
    }

    Event {
        tells = List.copyOf(tells);
        takes = Map.copyOf(takes);
        needs = Set.copyOf(Objects.requireNonNullElse(needs, Set.of()));
        beside = List.copyOf(Objects.requireNonNullElse(beside, List.of()));
        of = List.copyOf(Objects.requireNonNullElse(of, List.of()));
        limits = Set.copyOf(Objects.requireNonNullElse(limits, Set.of()));
    }
}
