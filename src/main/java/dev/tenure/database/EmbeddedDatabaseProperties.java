package dev.tenure.database;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * Where the embedded server keeps its data and how it is reached.
 *
 * @param directory the folder that holds everything of it, created when missing
 * @param programs the folder that PostgreSQL's programs are unpacked into
 * @param port its TCP port on the loopback; 0 takes a free one at each start
 * @param join whether to use the server of a service that already owns the folder instead of
 *     failing, as a one-off command does
 */
@ConfigurationProperties("tenure.database")
record EmbeddedDatabaseProperties(
        Path directory,
        Path programs,
        @DefaultValue("0") int port,
        @DefaultValue("false") boolean join) {

    EmbeddedDatabaseProperties {
        directory = directory.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }
}
