package dev.tenure.persisted;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.language.AstPrinter;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The documents that an operator trusts, by id and by what they say. A manifest is a JSON object of
 * ids and texts, as Relay and GraphQL Code Generator write it, or Apollo's with a list of {@code
 * operations}.
 */
final class TrustedDocuments {

    /** So many texts that say what a trusted one says are not parsed again. */
    private static final int SEEN = 1_000;

    private final JsonMapper json;
    private final Map<String, String> byId = new HashMap<>();
    private final Set<String> compact = new HashSet<>();
    private final Cache<String, Boolean> seen = Caffeine.newBuilder().maximumSize(SEEN).build();

    TrustedDocuments(JsonMapper json) {
        this.json = json;
    }

    /** Adds the documents and manifests of a folder and of those in it. */
    void addFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException(
                    "tenure.graphql.documents.folder: there is no folder " + folder);
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                addFile(file);
            }
        }
    }

    private void addFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        switch (StringUtils.getFilenameExtension(name)) {
            case "graphql", "gql" ->
                    add(StringUtils.stripFilenameExtension(name), Files.readString(file), name);
            case "json" -> addManifest(name, Files.readAllBytes(file));
            case null, default -> {}
        }
    }

    /** Adds what a manifest lists. */
    void addManifest(String name, byte[] content) {
        JsonNode manifest = parse(name, content);
        JsonNode operations = manifest.path("operations");
        if (operations.isArray()) {
            operations.forEach(operation ->
                    add(
                            text(name, operation.path("id")),
                            text(name, operation.path("body")),
                            name));
        } else {
            manifest.properties()
                    .forEach(each -> add(each.getKey(), text(name, each.getValue()), name));
        }
    }

    private JsonNode parse(String name, byte[] content) {
        try {
            JsonNode manifest = json.readTree(content);
            if (manifest.isObject()) {
                return manifest;
            }
        } catch (JacksonException wrong) {
            throw refuse(name, "it is not JSON", wrong);
        }
        throw refuse(name, "a manifest is a JSON object", null);
    }

    private static String text(String name, JsonNode value) {
        if (value.isString()) {
            return value.stringValue();
        }
        throw refuse(name, "a manifest has the text of a document for each id", null);
    }

    private void add(String id, String text, String name) {
        try {
            compact.add(compact(text));
        } catch (InvalidSyntaxException wrong) {
            throw refuse(name, "%s: %s".formatted(id, wrong.getMessage()), wrong);
        }
        String other = byId.putIfAbsent(id, text);
        if (other != null && !other.equals(text)) {
            throw refuse(name, "there are two documents with the id " + id, null);
        }
        byId.put(DocumentId.of(text), text);
    }

    private static IllegalStateException refuse(
            String name, String reason, @Nullable Exception cause) {
        return new IllegalStateException(
                "The trusted documents of %s cannot be read: %s".formatted(name, reason), cause);
    }

    private static String compact(String text) {
        return AstPrinter.printAstCompact(Parser.parse(text));
    }

    @Nullable String find(String id) {
        return byId.get(id);
    }

    /** Returns whether one of them says the same, whatever is ignored in its text. */
    boolean say(String text) {
        if (seen.getIfPresent(text) != null) {
            return true;
        }
        boolean isOne = isOne(text);
        if (isOne) {
            seen.put(text, true);
        }
        return isOne;
    }

    private boolean isOne(String text) {
        try {
            return compact.contains(compact(text));
        } catch (InvalidSyntaxException wrong) {
            return false;
        }
    }

    /** Returns how many there are. */
    int size() {
        return compact.size();
    }
}
