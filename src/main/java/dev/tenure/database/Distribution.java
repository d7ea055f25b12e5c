package dev.tenure.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the rows of people are.
 *
 * @param distribution over what they are spread
 */
@ConfigurationProperties("tenure.database")
record Distribution(@DefaultValue("none") Engine distribution) {

    enum Engine {
        /** All are in one PostgreSQL. */
        NONE,

        /** Each person's are on some worker of Citus. */
        CITUS
    }

    /** A plan of Citus names the places of what is asked for: none is right for other values. */
    private static final String SETTINGS =
            "plan_cache_mode=force_custom_plan;citus.enable_binary_protocol=off";

    private static final String BEGIN =
            "select set_config('citus.multi_shard_modify_mode', 'sequential', true)";

    boolean isOnCitus() {
        return distribution == Engine.CITUS;
    }

    /** Returns the driver's properties with settings of sessions that suit where rows are. */
    Map<String, String> properties(Map<String, String> properties) {
        Map<String, String> all = new HashMap<>(properties);
        if (isOnCitus()) {
            all.merge(DriverOptions.SETTINGS, SETTINGS, DriverOptions::merged);
        }
        return all;
    }

    /** Returns the folders of what spreads the tables, after all migrations. */
    List<String> migrations() {
        return isOnCitus() ? List.of("classpath:schema/citus") : List.of();
    }

    /** Returns the statements with which a transaction begins that writes. */
    List<String> begin() {
        return isOnCitus() ? List.of(BEGIN) : List.of();
    }
}
