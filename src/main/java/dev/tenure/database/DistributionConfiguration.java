package dev.tenure.database;

import org.flywaydb.core.api.Location;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Arrays;
import java.util.stream.Stream;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Distribution.class)
class DistributionConfiguration {

    /** Spreads the tables by what Flyway repeats after the migrations. */
    @Bean
    FlywayConfigurationCustomizer distributed(Distribution distribution) {
        return flyway ->
                flyway.locations(
                        Stream.concat(
                                        Arrays.stream(flyway.getLocations())
                                                .map(Location::toString),
                                        distribution.migrations().stream())
                                .toArray(String[]::new));
    }
}
