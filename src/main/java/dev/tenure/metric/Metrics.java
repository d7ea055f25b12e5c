package dev.tenure.metric;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import dev.tenure.achievement.Achievement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * The figures of achievements. What was read of a text is remembered for as long as there is room,
 * so that a document which asks for them under many names costs one text.
 */
@Component
class Metrics {

    private static final long CHARACTERS = 4_000_000;
    private static final int ENTRY = 200;

    private record Key(String text, @Nullable String above) {

        int weight() {
            return ENTRY + text.length() + (above == null ? 0 : above.length());
        }
    }

    private final MetricRecognizer recognizer = new MetricRecognizer(MetricVocabulary.standard());
    private final LoadingCache<Key, List<Metric>> read =
            Caffeine.newBuilder()
                    .maximumWeight(CHARACTERS)
                    .weigher((Key words, List<Metric> metrics) ->
                            words.weight() + ENTRY * metrics.size())
                    .build(words -> recognizer.metricsIn(words.text(), words.above()));

    /** Returns the figures in the text of an achievement, in reading order. */
    List<Metric> of(Achievement achievement) {
        Achievement parent = achievement.parent();
        return read.get(new Key(achievement.text(), parent == null ? null : parent.text()));
    }
}
