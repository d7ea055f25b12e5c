package dev.tenure.persisted;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

import java.nio.file.Path;

/**
 * Which documents are known by an id.
 *
 * @param folder where trusted documents are, {@code .graphql} files and {@code .json} manifests; no
 *     others than the front end's own where it is not given
 * @param trustedOnly whether all other documents are refused
 * @param automatic how much of what clients register by themselves is kept; nothing at zero
 */
@ConfigurationProperties("tenure.graphql.documents")
record PersistedDocumentSettings(
        @Nullable Path folder,
        @DefaultValue("false") boolean trustedOnly,
        @DefaultValue("4MB") DataSize automatic) {}
