package dev.tenure.house;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

import java.util.Random;

/**
 * Gives a test its {@link Random}, as a parameter of its constructor or of a method, and names the
 * seed when the test fails.
 *
 * <p>Each run draws anew; {@code ./mvnw test -Dtest=SearchHitsTest -Dseed=42} draws what a run with
 * that seed drew.
 */
public final class SeededRandom
        implements ParameterResolver,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {

    private final long seed = Long.getLong("seed", System.nanoTime());

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Random.class;
    }

    @Override
    public Random resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return new Random(seed);
    }

    @Override
    public void handleBeforeAllMethodExecutionException(ExtensionContext test, Throwable failure) {
        throw withSeed(test, failure);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) {
        throw withSeed(test, failure);
    }

    private AssertionError withSeed(ExtensionContext test, Throwable failure) {
        return new AssertionError(
                "Run again with -Dtest=%s -Dseed=%d: %s"
                        .formatted(
                                test.getRequiredTestClass().getSimpleName(),
                                seed,
                                failure.getMessage()),
                failure);
    }
}
