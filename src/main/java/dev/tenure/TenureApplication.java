package dev.tenure;

import dev.tenure.export.ExportCommand;
import dev.tenure.interchange.ImportCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

import reactor.netty.ReactorNetty;

/** Starts the résumé service. */
@SpringBootApplication
public class TenureApplication {

    /**
     * Starts the service, or runs a command instead of it.
     *
     * @param arguments {@code import FILE…} or {@code export SLUG}, else Spring Boot's command line
     */
    public static void main(String[] arguments) {
        if (ImportCommand.isMeantBy(arguments)) {
            System.exit(ImportCommand.run(TenureApplication.class, arguments));
        }
        if (ExportCommand.isMeantBy(arguments)) {
            System.exit(ExportCommand.run(TenureApplication.class, arguments));
        }
        keepToProcessors();
        SpringApplication.run(TenureApplication.class, arguments);
    }

    /** Reactor Netty has four threads for the network where there are fewer processors. */
    private static void keepToProcessors() {
        if (System.getProperty(ReactorNetty.IO_WORKER_COUNT) == null) {
            int processors = Runtime.getRuntime().availableProcessors();
            System.setProperty(
                    ReactorNetty.IO_WORKER_COUNT, String.valueOf(Math.max(2, processors)));
        }
    }
}
