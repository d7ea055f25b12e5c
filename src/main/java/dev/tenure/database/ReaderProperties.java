package dev.tenure.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Where queries may read what others than the primary have.
 *
 * @param readerUrl the R2DBC address of a standby, or of several
 * @param readerLag how far it may be behind
 */
@ConfigurationProperties("tenure.database")
record ReaderProperties(@Nullable String readerUrl, @DefaultValue("1s") Duration readerLag) {}
