package dev.tenure.endpoint;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Starts {@link SmallServiceConfiguration} with limits that a test can reach. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SmallServiceConfiguration.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.graphql.schema.locations=classpath:graph/",
            "spring.http.codecs.max-in-memory-size=256KB",
            "tenure.graphql.limits.time=5s",
            "tenure.graphql.limits.cost=1000",
            "tenure.graphql.limits.values=20000"
        })
@interface SmallService {}
