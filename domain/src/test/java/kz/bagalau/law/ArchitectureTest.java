package kz.bagalau.law;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The arrows of the house inside the domain, as sentences. */
class ArchitectureTest {

    private static final JavaClasses SEEN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("kz.bagalau");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @Test
    void theClassesWereSeenAtAll() {
        assertTrue(SEEN.stream().filter(resideInAPackage("kz.bagalau.law..")).count() > 80, "classes of law seen: " + SEEN.size());
    }

    @Test
    void lawKnowsOnlyJava() {
        check(noClasses().that().resideInAPackage("kz.bagalau.law..").should().dependOnClassesThat(
                describe("lie outside java.* and law", target -> !resideInAnyPackage("java..", "kz.bagalau.law..").test(component(target)) && !component(target).isPrimitive()))
                .because("the law is a pure library: no container, no JSON, no database"));
    }

    @Test
    void lawDoesNoInputOrOutput() {
        check(noClasses().that().resideInAPackage("kz.bagalau.law..").should().dependOnClassesThat()
                .resideInAnyPackage("java.io", "java.nio..", "java.net..", "java.sql..")
                .because("facts are handed in"));
    }

    @Test
    void theDayIsAFactHandedIn() {
        check(noClasses().that().resideInAPackage("kz.bagalau.law..").should().callMethodWhere(now())
                .because("only the clock bean knows what day it is"));
    }

    @Test
    void noFloatingPointInLaw() {
        check(noClasses().that().resideInAPackage("kz.bagalau.law..").should().dependOnClassesThat(
                describe("are double or float", target -> FLOATING.contains(component(target).getName())))
                .because("scores are exact fractions"));
        check(methods().that().areDeclaredInClassesThat().resideInAPackage("kz.bagalau.law..").should()
                .notHaveRawReturnType(describe("double or float", type -> FLOATING.contains(type.getName()))));
    }

    @Test
    void noCircleOfPackages() {
        check(slices().matching("kz.bagalau.law.(*)..").should().beFreeOfCycles());
    }

    @Test
    void lawAndActsDoNotKnowTheModel() {
        check(noClasses().that().resideInAnyPackage("kz.bagalau.law..", "kz.bagalau.acts..").should()
                .dependOnClassesThat().resideInAPackage("kz.bagalau.model.."));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses().should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
                .orShould().haveSimpleNameEndingWith("Dto"));
    }

    private static JavaClass component(JavaClass type) {
        return type.isArray() ? type.getBaseComponentType() : type;
    }

    private static DescribedPredicate<JavaCall<?>> now() {
        return describe("now()", call -> call.getTarget().getName().equals("now")
                && call.getTargetOwner().getPackageName().startsWith("java.time"));
    }

    private static void check(ArchRule rule) {
        rule.check(SEEN);
    }
}
