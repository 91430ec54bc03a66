package kz.bagalau.access;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Schedules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.ejb.Timeout;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every public method of every bean says which operation it performs, and about what. */
class DeclaredTest {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.bagalau");

    private static final DescribedPredicate<JavaClass> BEANS = DescribedPredicate.describe("enterprise beans", type ->
            type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class) || type.isAnnotatedWith(Stateful.class));

    private static final DescribedPredicate<JavaMethod> BUSINESS = DescribedPredicate.describe("are business methods", method ->
            BEANS.test(method.getOwner()) && method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.STATIC) && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                    && Set.of(Schedule.class, Schedules.class, Timeout.class, PostConstruct.class, PreDestroy.class).stream()
                            .noneMatch(method::isAnnotatedWith));

    @Test
    void everyBusinessMethodDeclaresItsOperation() {
        assertTrue(CLASSES.stream().filter(BEANS).count() > 1, "the beans were not seen");
        assertEquals(List.of(), business().filter(method -> Entrance.operates(method).isEmpty()).toList(), "the guard refuses them at run time");
    }

    @Test
    void aMatterIsNamedWhereTheRuleIsAboutOne() {
        business().filter(method -> Entrance.operates(method).isPresent()).forEach(DeclaredTest::assertMatter);
    }

    private static Stream<Method> business() {
        return CLASSES.stream().flatMap(type -> type.getMethods().stream()).filter(BUSINESS).map(JavaMethod::reflect);
    }

    private static void assertMatter(Method method) {
        Kind kind = Entrance.operates(method).orElseThrow().value().kind();
        long matters = Arrays.stream(method.getParameters()).filter(one -> one.isAnnotationPresent(Of.class)).count();
        assertEquals(kind != Kind.NONE, matters > 0, () -> method + ": its operation is about " + kind);
        Arrays.stream(method.getParameters()).filter(one -> one.isAnnotationPresent(Of.class))
                .forEach(one -> assertEquals(kind, one.getAnnotation(Of.class).value(), () -> method + ": " + one));
    }

    @Test
    void onlyEnterpriseBeansHaveResourcesOfTheContainer() {
        fields().that().areAnnotatedWith(PersistenceContext.class).or().areAnnotatedWith(EJB.class).or().areAnnotatedWith(Resource.class)
                .should().beDeclaredInClassesThat(BEANS).because("elsewhere they stay null in the one WAR: write @Inject").check(CLASSES);
    }

    @Test
    void accessDependsOnNoArea() {
        classes().that().resideInAPackage("kz.bagalau.access").should().onlyDependOnClassesThat()
                .resideInAnyPackage("kz.bagalau.access", "kz.bagalau.config", "kz.bagalau.model.account", "java..", "jakarta..")
                .because("every area depends on it").check(CLASSES);
    }
}
