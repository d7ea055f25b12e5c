package dev.tenure.endpoint;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RequestLimits.class, AnswerFreshness.class})
class EndpointConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
