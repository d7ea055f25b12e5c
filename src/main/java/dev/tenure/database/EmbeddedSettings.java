package dev.tenure.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.time.Duration;

/** Sets up the embedded server, which its makers mean for tests, to keep real data. */
final class EmbeddedSettings {

    private static final Duration STARTING = Duration.ofSeconds(60);

    private EmbeddedSettings() {}

    static EmbeddedPostgres.Builder of(
            EmbeddedDatabaseProperties properties, DatabaseDirectory directory, String password)
            throws IOException {
        Redirect log = Redirect.appendTo(directory.log().toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory.data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(Programs.ready(properties.programs()).toFile())
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                .setPGStartupWait(STARTING)
                .setPort(LoopbackPort.free(properties.port()))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", directory.passwordFile().toString())
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "50")
                .setServerConfig("unix_socket_directories", "");
    }
}
