package dev.tenure.admission;

import com.netflix.concurrency.limits.limit.Gradient2Limit;
import com.netflix.concurrency.limits.limiter.SimpleLimiter;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AdmissionSettings.class)
class AdmissionConfiguration {

    /** Questions differ in what they cost: only answers that take much longer mean a crowd. */
    private static final double TOLERANCE = 2;

    @Bean
    Admission admission(AdmissionSettings settings, MeterRegistry meters) {
        Gradient2Limit limit =
                Gradient2Limit.newBuilder()
                        .initialLimit(settings.least())
                        .minLimit(settings.least())
                        .maxConcurrency(settings.most())
                        .rttTolerance(TOLERANCE)
                        .build();
        Admission admission =
                new Admission(SimpleLimiter.newBuilder().limit(limit).build(), settings);
        Gauge.builder("tenure.admission.places", admission, Admission::places).register(meters);
        Gauge.builder("tenure.admission.waiting", admission, Admission::waiting).register(meters);
        FunctionCounter.builder("tenure.admission.refused", admission, Admission::refused)
                .register(meters);
        return admission;
    }

    @Bean
    Budgets budgets(AdmissionSettings settings) {
        return new Budgets(settings.budget(), TimeMeter.SYSTEM_MILLISECONDS);
    }
}
