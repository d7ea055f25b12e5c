package dev.tenure.database;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a Spring Boot test an empty, migrated PostgreSQL of its context's own, and a {@link
 * StatementCount} to be injected.
 *
 * <p>{@code -Dtenure.test.database=docker} takes a container of {@code -Dtenure.test.image}, {@code
 * embedded} a server without Docker, {@code automatic} (the default) the first that works. Without
 * Docker, {@code -Dtenure.test.port} takes a server that is there already, {@code citus} the
 * coordinator that is at that port.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("database")
@ExtendWith(CitusServers.class)
@Import({ContainerDatabase.class, EmbeddedTestDatabase.class, StatementCountConfiguration.class})
public @interface DatabaseTest {}
