package dev.tenure.metric;

import dev.tenure.achievement.Achievement;
import dev.tenure.graph.ArgumentLimits;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

@Controller
class MetricController {

    private final Metrics metrics;

    MetricController(Metrics metrics) {
        this.metrics = metrics;
    }

    @SchemaMapping
    List<Metric> metrics(
            Achievement achievement,
            @Argument List<MetricKind> kinds,
            @Argument List<MetricStatus> statuses) {
        ArgumentLimits.list(kinds, "kinds");
        ArgumentLimits.list(statuses, "statuses");
        return metrics.of(achievement).stream()
                .filter(metric -> kinds.isEmpty() || kinds.contains(metric.kind()))
                .filter(metric -> statuses.isEmpty() || statuses.contains(metric.status()))
                .toList();
    }
}
