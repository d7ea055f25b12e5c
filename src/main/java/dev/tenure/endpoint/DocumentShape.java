package dev.tenure.endpoint;

import dev.tenure.graph.Limit;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What makes a short document costly, counted in a valid one. Depth and fields, which count at
 * every spread, are the engine's own to refuse, and so are tokens and characters.
 *
 * @param rootFields response keys at the top of its widest operation
 * @param aliases aliases, wherever they stand
 * @param directives directives, wherever they stand
 */
record DocumentShape(int rootFields, int aliases, int directives) {

    static DocumentShape of(Document document) {
        int aliases = 0;
        int directives = 0;
        Deque<Node<?>> rest = new ArrayDeque<>();
        rest.push(document);
        while (!rest.isEmpty()) {
            Node<?> node = rest.pop();
            if (node instanceof Field field && field.getAlias() != null) {
                aliases++;
            }
            if (node instanceof DirectivesContainer<?> container) {
                directives += container.getDirectives().size();
            }
            node.getChildren().forEach(rest::push);
        }
        return new DocumentShape(rootFields(document), aliases, directives);
    }

    /** Returns what it has too much of, as errors. */
    List<GraphQLError> beyond(RequestLimits limits) {
        return Stream.of(
                        new Count(Limit.ROOT_FIELDS, rootFields, limits.rootFields()),
                        new Count(Limit.ALIASES, aliases, limits.aliases()),
                        new Count(Limit.DIRECTIVES, directives, limits.directives()))
                .filter(count -> count.found > count.most)
                .map(Count::error)
                .toList();
    }

    private record Count(Limit limit, int found, int most) {

        GraphQLError error() {
            String words = limit.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return GraphqlErrorBuilder.newError()
                    .errorType(Classification.BAD_REQUEST)
                    .message(
                            "The document has %,d %s; at most %,d are allowed"
                                    .formatted(found, words, most))
                    .extensions(limit.extensions())
                    .build();
        }
    }

    private static int rootFields(Document document) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .mapToInt(operation -> new TopOf(document).keys(operation.getSelectionSet()))
                .max()
                .orElse(0);
    }

    /** The top of an operation: fields, and those of the fragments that are spread there. */
    private record TopOf(Document document, Set<String> keys, Set<String> spread) {

        TopOf(Document document) {
            this(document, new HashSet<>(), new HashSet<>());
        }

        int keys(SelectionSet selections) {
            selections.getSelections().forEach(this::add);
            return keys.size();
        }

        private void add(Selection<?> selection) {
            switch (selection) {
                case Field field -> keys.add(field.getResultKey());
                case InlineFragment inline -> keys(inline.getSelectionSet());
                case FragmentSpread named when spread.add(named.getName()) ->
                        fragment(named.getName()).ifPresent(each -> keys(each.getSelectionSet()));
                default -> {}
            }
        }

        private Optional<FragmentDefinition> fragment(String name) {
            return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .filter(fragment -> fragment.getName().equals(name))
                    .findFirst();
        }
    }
}
