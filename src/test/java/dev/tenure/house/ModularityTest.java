package dev.tenure.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import dev.tenure.TenureApplication;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackagesOf(TenureApplication.class);

    @Test
    void arrowsPointWhereThePackagesSay() {
        ApplicationModules.of(TenureApplication.class).verify();
    }

    @Test
    void nobodyImportsTheEndpoint() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.tenure.endpoint")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.tenure.endpoint")
                .check(HOUSE);
    }

    @Test
    void noFilesNeedEachOtherInACircle() {
        slices().assignedFrom(new Files()).should().beFreeOfCycles().check(HOUSE);
    }

    /** Takes a class with all that is nested in it for one file. */
    private static final class Files implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getEnclosingClass()
                    .map(this::getIdentifierOf)
                    .orElseGet(() -> SliceIdentifier.of(type.getName()));
        }

        @Override
        public String getDescription() {
            return "files";
        }
    }
}
