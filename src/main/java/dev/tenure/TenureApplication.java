package dev.tenure;

import dev.tenure.export.ExportCommand;
import dev.tenure.interchange.ImportCommand;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

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
        SpringApplication.run(TenureApplication.class, arguments);
    }
}
