package dev.tenure.phrases;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the pages say in all languages. */
public final class Phrasebook {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, Set<Long>>> PLURALS = new TypeReference<>() {};

    private final Map<Locale, Phrases> languages = new HashMap<>();

    /**
     * Reads what the build hands over: by the tag of each language its plurals and its messages.
     */
    public Phrasebook(String json) {
        JSON.readTree(json)
                .forEachEntry((tag, language) -> add(Locale.forLanguageTag(tag), language));
    }

    private void add(Locale locale, JsonNode language) {
        Voice voice = new Voice(locale, JSON.convertValue(language.path("plurals"), PLURALS));
        Map<String, Message> messages = new HashMap<>();
        language.path("messages")
                .forEachEntry((name, message) -> messages.put(name, Message.of(message)));
        languages.put(locale, new Phrases(voice, messages));
    }

    /** Returns what is said in a language; in one that is not known, names of texts alone. */
    public Phrases in(Locale language) {
        return languages.getOrDefault(
                language, new Phrases(new Voice(language, Map.of()), Map.of()));
    }
}
