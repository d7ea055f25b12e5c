package dev.tenure.persisted;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersistedDocumentSettings.class)
class PersistedDocumentConfiguration {

    /** What the front end's build lists. */
    private static final ClassPathResource FRONT_END =
            new ClassPathResource("static/trusted-documents.json");

    @Bean
    PersistedDocuments persistedDocuments(PersistedDocumentSettings settings, JsonMapper json)
            throws IOException {
        TrustedDocuments trusted = new TrustedDocuments(json);
        if (FRONT_END.exists()) {
            trusted.addManifest(FRONT_END.getPath(), FRONT_END.getContentAsByteArray());
        }
        if (settings.folder() != null) {
            trusted.addFolder(settings.folder());
        }
        return new PersistedDocuments(trusted, settings);
    }
}
