package dev.tenure.house;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.stream.Stream;

/** Runs a test once a line, with the values that bars part on it; an empty value is null. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(Rows.Reader.class)
public @interface Rows {

    String value();

    /** Reads the lines of a test. */
    final class Reader implements ArgumentsProvider, AnnotationConsumer<Rows> {

        private String rows = "";

        @Override
        public void accept(Rows annotation) {
            rows = annotation.value();
        }

        @Override
        public Stream<Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext test) {
            return rows.lines()
                    .map(line ->
                            Arrays.stream(line.split("\\|", -1))
                                    .map(String::strip)
                                    .map(value -> value.isEmpty() ? null : value)
                                    .toArray())
                    .map(Arguments::of);
        }
    }
}
