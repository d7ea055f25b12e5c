package dev.tenure.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.images.RemoteDockerImage;
import org.testcontainers.utility.DockerImageName;

import java.util.Locale;

/** Whether the tests' database comes from Docker: asked once a JVM. */
final class Docker implements Condition {

    static final DockerImageName IMAGE =
            DockerImageName.parse(System.getProperty("tenure.test.image", "postgres:18.6"))
                    .asCompatibleSubstituteFor("postgres");

    private enum Choice {
        DOCKER,
        EMBEDDED,
        CITUS,
        AUTOMATIC
    }

    private static final class Answer {
        static final boolean YES =
                switch (Choice.valueOf(
                        System.getProperty("tenure.test.database", "automatic")
                                .toUpperCase(Locale.ROOT))) {
                    case DOCKER -> true;
                    case EMBEDDED, CITUS -> false;
                    case AUTOMATIC ->
                            DockerClientFactory.instance().isDockerAvailable() && hasImage();
                };
    }

    static boolean chosen() {
        return Answer.YES;
    }

    private static boolean hasImage() {
        try {
            new RemoteDockerImage(IMAGE).get();
            return true;
        } catch (Exception notHereAndNotToBeHad) {
            return false;
        }
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return chosen();
    }
}
