package dev.tenure.graph;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The batch loaders of all rooms, which their controllers register by name. */
@Component
public final class BatchLoaders {

    private final Map<String, BatchLoader<?, ?>> byName = new TreeMap<>();
    private final Set<String> nodes = new HashSet<>();

    /**
     * Registers a loader.
     *
     * @param name what a method's parameter is called that asks it
     */
    public <K, V extends @Nullable Object> void register(String name, BatchLoader<K, V> loader) {
        if (byName.put(name, loader) != null) {
            throw new IllegalArgumentException("two batch loaders are called " + name);
        }
    }

    /**
     * Registers a loader of nodes by their keys, under the name of their type in small letters.
     *
     * @param type the name of their GraphQL type
     */
    public <V> void registerNodes(String type, BatchLoader<Long, V> loader) {
        nodes.add(type);
        register(StringUtils.uncapitalize(type), loader);
    }

    /** Returns whether nodes of this type can be loaded. */
    public boolean hasNodes(String type) {
        return nodes.contains(type);
    }

    /** Returns all loaders by their names. */
    public Map<String, BatchLoader<?, ?>> byName() {
        return Collections.unmodifiableMap(byName);
    }
}
