package dev.tenure.recognition;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.util.List;
import java.util.Set;

/**
 * Small words, by what they do beside a name.
 *
 * @param articles what belongs to a noun before or after a name
 * @param from words for "from", in languages whose "to" is "a": "da Angular a React"
 * @param purpose words for "for": "Vault for secrets"
 * @param finite what makes a sentence of a note: in "X for Y" there is none of them
 * @param saying what tells that a quotation is said, so that it is no name
 * @param clauses what joins clauses
 * @param items what joins the items of a list
 * @param partners what joins the names of partners: "Ruby & Sons"
 * @param fillers what stands among joins and joins nothing by itself: "de Oracle a PostgreSQL"
 * @param abbreviations what a full stop ends without ending the sentence
 */
record Particles(
        Set<String> articles,
        List<String> from,
        @JsonProperty("for") List<String> purpose,
        Set<String> finite,
        List<String> saying,
        Set<String> clauses,
        Set<String> items,
        Set<String> partners,
        Set<String> fillers,
        Set<String> abbreviations) {}
