package dev.tenure.export;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;

/** An object of a JSON Resume that is being written: what is absent is left out. */
final class JsonEntry {

    private final String path;
    private final Losses losses;
    private final ObjectNode node = JsonNodeFactory.instance.objectNode();

    JsonEntry(String path, Losses losses) {
        this.path = path;
        this.losses = losses;
    }

    /** Returns an object that is to be a member of this one. */
    JsonEntry part(String name) {
        return new JsonEntry(path + (name.contains("-") ? "['" + name + "']" : "." + name), losses);
    }

    JsonEntry text(String name, @Nullable String text) {
        if (text != null) {
            node.put(name, harmless(path + "." + name, text));
        }
        return this;
    }

    JsonEntry flag(String name, boolean flag) {
        if (flag) {
            node.put(name, true);
        }
        return this;
    }

    JsonEntry texts(String name, List<String> texts) {
        ArrayNode list = node.arrayNode();
        for (String text : texts) {
            list.add(harmless("%s.%s[%d]".formatted(path, name, list.size()), text));
        }
        return list(name, list);
    }

    JsonEntry list(String name, ArrayNode list) {
        if (!list.isEmpty()) {
            node.set(name, list);
        }
        return this;
    }

    JsonEntry entry(String name, JsonEntry entry) {
        if (!entry.node.isEmpty()) {
            node.set(name, entry.node);
        }
        return this;
    }

    /** Writes an address, or tells that it is left out. */
    JsonEntry address(String name, @Nullable String address) {
        if (address != null && HarmlessText.isAddress(address)) {
            node.put(name, address);
        } else if (address != null) {
            losses.add(
                    path + "." + name,
                    "An address that is none of the web, of e-mail or of a telephone is left out.");
        }
        return this;
    }

    /** Writes an address where older documents have it, if it has no scheme. */
    JsonEntry ownAddress(@Nullable String address) {
        return address != null && HarmlessText.isWithoutScheme(address)
                ? text("website", address)
                : address("url", address);
    }

    /** Returns those addresses of a list that do no harm, and tells of the others. */
    List<String> addresses(String name, List<String> addresses) {
        return addresses.stream()
                .filter(each -> {
                    boolean harmless =
                            HarmlessText.isAddress(each) || HarmlessText.isWithoutScheme(each);
                    if (!harmless) {
                        address(name, each);
                    }
                    return harmless;
                })
                .toList();
    }

    void lose(String name, String sentence) {
        losses.add(path + "." + name, sentence);
    }

    ObjectNode node() {
        return node;
    }

    /** Gives members that are absent an empty value: a text, an object or a list. */
    JsonEntry orEmpty(String text, String object, String list) {
        node.putIfAbsent(text, node.stringNode(""));
        node.putIfAbsent(object, node.objectNode());
        node.putIfAbsent(list, node.arrayNode());
        return this;
    }

    Optional<ObjectNode> unlessEmpty() {
        return node.isEmpty() ? Optional.empty() : Optional.of(node);
    }

    private String harmless(String place, String text) {
        String harmless = HarmlessText.of(text);
        if (!harmless.equals(text)) {
            losses.add(place, "What a page might take for markup is set apart by a space.");
        }
        return harmless;
    }
}
