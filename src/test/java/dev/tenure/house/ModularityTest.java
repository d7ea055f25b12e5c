package dev.tenure.house;

import dev.tenure.TenureApplication;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void arrowsPointWhereThePackagesSay() {
        ApplicationModules.of(TenureApplication.class).verify();
    }
}
