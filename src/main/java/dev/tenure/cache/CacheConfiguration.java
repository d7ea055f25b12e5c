package dev.tenure.cache;

import dev.tenure.database.ChangeFeed;
import dev.tenure.database.Standby;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "tenure.cache.enabled", matchIfMissing = true)
@EnableConfigurationProperties(CacheSettings.class)
class CacheConfiguration {

    @Bean
    AnswerCache answerCache(
            CacheSettings settings, ChangeFeed feed, ObjectProvider<Standby> standby, Clock clock) {
        AnswerCache answers = new AnswerCache(settings.size().toBytes(), feed::isCurrent, clock);
        feed.subscribe(answers::heard);
        standby.ifAvailable(copy -> copy.countChanges(answers::changes));
        feed.start();
        return answers;
    }
}
