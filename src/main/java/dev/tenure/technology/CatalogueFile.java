package dev.tenure.technology;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The catalogue as it stands in its YAML file, unchecked; absent lists and maps are empty. */
record CatalogueFile(Map<String, RuleEntry> rules, List<Entry> technologies) {

    /** One technology as written; the head of the file says what its members mean. */
    record Entry(
            String slug,
            String name,
            @Nullable String category,
            List<String> aliases,
            List<String> implies,
            @Nullable String released,
            @Nullable String note,
            Map<String, RuleEntry> match) {}

    private static final JsonSetter.Value ABSENT_IS_EMPTY =
            JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .withConfigOverride(List.class, list -> list.setNullHandling(ABSENT_IS_EMPTY))
                    .withConfigOverride(Map.class, map -> map.setNullHandling(ABSENT_IS_EMPTY))
                    .build();

    static CatalogueFile read(InputStream yaml) {
        try {
            return YAML.readValue(yaml, CatalogueFile.class);
        } catch (JacksonException e) {
            throw new InvalidCatalogueException("catalogue: " + e.getMessage(), e);
        }
    }
}
