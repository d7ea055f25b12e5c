package dev.tenure.interchange;

import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a document, sometimes its values and sometimes its text. */
final class Mutation {

    /** Escapes, because half a surrogate pair cannot be written otherwise. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "-1e400",
                    "[]",
                    "{}",
                    "[[[null]]]",
                    "\"\"",
                    "\" \"",
                    "\"2019\"",
                    "\"2023-02-29\"",
                    "\"0000\"",
                    "\"9999-12-31\"",
                    "\"Present\"",
                    "\"2020 - 2018\"",
                    "\"ENDED\"",
                    "\"ONGOING\"",
                    "\"OWNER\"",
                    "\"REPLACED\"",
                    "\"C++\"",
                    "\"\\u0000\"",
                    "\"\\ud83d\"",
                    "\"\\ud83d\\ude00 Go\"",
                    "\"İIıΣς\"",
                    "\"%s $1 ' \\\\ \"",
                    "{\"text\": \"x\", \"heading\": true}",
                    "{\"raw\": \"2019 - ?\"}",
                    "{\"name\": \"Go\", \"period\": {\"end\": \"2001\"}}");

    private Mutation() {}

    static String of(String document, Random random) {
        return random.nextInt(5) == 0 ? text(document, random) : values(document, random);
    }

    private static String text(String document, Random random) {
        int at = random.nextInt(document.length());
        int until = Math.min(document.length(), at + random.nextInt(4));
        String with = List.of("", "\"", "}", ",", "\n", "0", "\u0001").get(random.nextInt(7));
        return document.substring(0, at) + with + document.substring(until);
    }

    private static String values(String document, Random random) {
        JsonNode root = JSON.readTree(document);
        for (int i = random.nextInt(3); i >= 0; i--) {
            List<JsonNode> containers = new ArrayList<>();
            collect(root, containers);
            change(containers.get(random.nextInt(containers.size())), random);
        }
        return JSON.writeValueAsString(root);
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer() && !node.isEmpty()) {
            containers.add(node);
            node.values().forEach(child -> collect(child, containers));
        }
    }

    private static void change(JsonNode container, Random random) {
        JsonNode value = JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        int place = random.nextInt(container.size());
        boolean remove = random.nextInt(3) == 0;
        if (container instanceof ObjectNode members) {
            String name = new ArrayList<>(members.propertyNames()).get(place);
            JsonNode old = members.remove(name);
            if (!remove) {
                members.set(random.nextInt(6) == 0 ? name + "x" : name, value);
            } else if (random.nextBoolean()) {
                members.set("x-tenure", old);
            }
        } else if (container instanceof ArrayNode items) {
            if (remove) {
                items.remove(place);
            } else if (random.nextBoolean()) {
                items.set(place, value);
            } else {
                items.insert(0, items.get(place) instanceof StringNode ? value : items.get(place));
            }
        }
    }
}
