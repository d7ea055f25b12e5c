package dev.tenure.cache;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is kept.
 *
 * @param size what the kept answers take at most, together with what was asked
 */
@ConfigurationProperties("tenure.cache")
record CacheSettings(@DefaultValue("32MB") DataSize size) {}
