package kz.bagalau.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What pages' beans must be, so that a session can move to another node and a page keeps its state. */
class BeansTest {

    private static final JavaClasses PAGES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kz.bagalau");
    private static final DescribedPredicate<JavaClass> KEPT = DescribedPredicate.describe("are kept in the session",
            type -> type.isAnnotatedWith(ViewScoped.class) || type.isAnnotatedWith(SessionScoped.class) || type.isAnnotatedWith(ConversationScoped.class));

    @Test
    void theClassesWereSeen() {
        assertTrue(PAGES.size() > 20, () -> "Seen: " + PAGES.size());
    }

    @Test
    void beansInTheSessionAreSerialisable() {
        classes().that(KEPT).should().implement(Serializable.class).because("sessions are distributable").check(PAGES);
    }

    @Test
    void theirFieldsAreSerialisable() {
        fields().that().areDeclaredInClassesThat(KEPT).should(beSerialisable()).because("sessions are distributable").check(PAGES);
    }

    @Test
    void pagesDoNotAskTheDatabase() {
        noClasses().that().resideInAPackage("kz.bagalau.web..").should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager").because("queries stand in ejb").check(PAGES);
    }

    private static ArchCondition<JavaField> beSerialisable() {
        return new ArchCondition<>("be serialisable, as deep as they go, transient or injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                Set<String> blocked = new TreeSet<>();
                collect(field, blocked, new HashSet<>());
                events.add(new SimpleConditionEvent(field, blocked.isEmpty(), field.getDescription() + " holds " + blocked));
            }
        };
    }

    /** What a field can hold that cannot be written: its own type, what a collection holds, the fields of our own classes. */
    private static void collect(JavaField field, Set<String> blocked, Set<JavaClass> seen) {
        if (field.getModifiers().contains(JavaModifier.TRANSIENT) || field.getModifiers().contains(JavaModifier.STATIC)
                || field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(EJB.class)) {
            return;
        }
        for (JavaClass type : field.getType().getAllInvolvedRawTypes()) {
            if (!serialisable(type)) {
                blocked.add(field.getFullName() + ": " + type.getName());
            } else if (type.getPackageName().startsWith("kz.bagalau") && !type.isEnum() && seen.add(type)) {
                type.getAllFields().forEach(inner -> collect(inner, blocked, seen));
            }
        }
    }

    private static boolean serialisable(JavaClass type) {
        return type.isPrimitive() || type.isArray() || type.isAssignableTo(Serializable.class) || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class) || type.isEquivalentTo(Object.class);
    }
}
