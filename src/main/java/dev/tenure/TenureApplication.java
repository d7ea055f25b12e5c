package dev.tenure;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the résumé service. */
@SpringBootApplication
public class TenureApplication {

    /**
     * Starts the service.
     *
     * @param arguments Spring Boot's command line
     */
    public static void main(String[] arguments) {
        SpringApplication.run(TenureApplication.class, arguments);
    }
}
