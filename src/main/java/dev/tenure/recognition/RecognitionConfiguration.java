package dev.tenure.recognition;

import dev.tenure.technology.Catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecognitionConfiguration {

    @Bean
    Recognizer recognizer(Catalogue catalogue) {
        return new Recognizer(catalogue);
    }
}
