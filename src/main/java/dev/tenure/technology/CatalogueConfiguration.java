package dev.tenure.technology;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    CatalogueEdition catalogueEdition() {
        return CatalogueEdition.standard();
    }

    @Bean
    Catalogue catalogue(CatalogueEdition edition) {
        return edition.catalogue();
    }
}
