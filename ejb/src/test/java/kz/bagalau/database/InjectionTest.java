package kz.bagalau.database;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.Test;

/** The entity manager reaches a bean in both packagings only the right way. */
class InjectionTest {

    @Test
    void onlyEnterpriseBeansAndTheProducerUseThePersistenceContext() {
        JavaClasses services = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kz.bagalau");
        fields().that().areAnnotatedWith(PersistenceContext.class)
                .should().beDeclaredInClassesThat().areAnnotatedWith(Stateless.class)
                .orShould().beDeclaredInClassesThat().areAnnotatedWith(Singleton.class)
                .orShould().beDeclaredIn(DatabaseResources.class)
                .because("a plain CDI bean's persistence context stays null when the jar lies in WEB-INF/lib: it injects the produced one")
                .check(services);
    }
}
