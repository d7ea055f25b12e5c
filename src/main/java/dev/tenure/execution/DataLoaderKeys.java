package dev.tenure.execution;

import dev.tenure.graph.Answer;
import dev.tenure.graph.Keys;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Keys that the engine's own execution gathers. */
record DataLoaderKeys<K, V extends @Nullable Object>(DataLoader<K, V> loader)
        implements Keys<K, V> {

    @Override
    public Answer<V> load(K key) {
        return new FutureAnswer<>(loader.load(key));
    }

    @Override
    public Answer<List<V>> loadMany(List<K> keys) {
        List<CompletableFuture<V>> each = keys.stream().map(loader::load).toList();
        return new FutureAnswer<>(
                CompletableFuture.allOf(each.toArray(CompletableFuture[]::new))
                        .handle((_, _) -> each.stream().map(CompletableFuture::join).toList()));
    }
}
