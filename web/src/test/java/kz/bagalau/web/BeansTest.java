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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What pages' beans must be, so that a session can move to another node and a page keeps its state. */
class BeansTest {

    private static final JavaClasses PAGES = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kz.bagalau.web");
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
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager").because("queries stand in ejb").check(PAGES);
    }

    private static ArchCondition<JavaField> beSerialisable() {
        return new ArchCondition<>("be serialisable, transient or injected") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                events.add(new SimpleConditionEvent(field, serialisable(field), field.getDescription() + " is " + field.getRawType().getName()));
            }
        };
    }

    private static boolean serialisable(JavaField field) {
        JavaClass type = field.getRawType();
        return field.getModifiers().contains(JavaModifier.TRANSIENT) || field.getModifiers().contains(JavaModifier.STATIC)
                || field.isAnnotatedWith(Inject.class) || field.isAnnotatedWith(EJB.class)
                || type.isPrimitive() || type.isAssignableTo(Serializable.class) || type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)
                || type.isArray();
    }
}
