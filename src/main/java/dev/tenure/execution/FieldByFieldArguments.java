package dev.tenure.execution;

import dev.tenure.graph.BadRequest;
import dev.tenure.graph.BatchLoaders;
import dev.tenure.graph.Keys;
import dev.tenure.graph.NodeKeys;
import dev.tenure.graph.Today;

import graphql.schema.DataFetchingEnvironment;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

import java.util.Objects;
import java.util.Set;

/** The parameters of controllers' methods that Spring does not know, for its data fetchers. */
@Component
class FieldByFieldArguments implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES = Set.of(Keys.class, NodeKeys.class, Today.class);

    private final BatchLoaders loaders;

    FieldByFieldArguments(BatchLoaders loaders) {
        this.loaders = loaders;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter, DataFetchingEnvironment environment) {
        Class<?> type = parameter.getParameterType();
        if (type == Today.class) {
            return Today.of(environment.getGraphQlContext());
        }
        return type == NodeKeys.class
                ? nodes(environment)
                : keys(Objects.requireNonNull(parameter.getParameterName()), environment);
    }

    private NodeKeys nodes(DataFetchingEnvironment environment) {
        return id -> {
            if (!loaders.hasNodes(id.type())) {
                throw new BadRequest("id", "'id' is not an id of this service");
            }
            return this.<Long>keys(StringUtils.uncapitalize(id.type()), environment).load(id.key());
        };
    }

    private <K> Keys<K, ?> keys(String name, DataFetchingEnvironment environment) {
        DataLoader<K, Object> loader = Objects.requireNonNull(environment.getDataLoader(name));
        return new DataLoaderKeys<>(loader);
    }
}
