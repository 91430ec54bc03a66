package kz.bagalau.access;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.jws.WebService;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods of beans, REST and SOAP that perform operations. */
final class Methods {

    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.bagalau");
    private static final List<Method> ALL = CLASSES.stream().flatMap(type -> type.getMethods().stream()).map(method -> method.reflect())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()).toList();

    private Methods() {
    }

    static int classes() {
        return CLASSES.size();
    }

    /** What beans do for the operation: {@code Login.verify}. */
    static String beans(Operation operation) {
        return named(all().filter(method -> !method.getDeclaringClass().getPackageName().startsWith("kz.bagalau.web")), operation);
    }

    /** REST methods for the operation. */
    static String rest(Operation operation) {
        return named(rest(), operation);
    }

    /** SOAP methods for the operation. */
    static String soap(Operation operation) {
        return named(soap(), operation);
    }

    /** REST and SOAP methods that say no operation. */
    static List<Method> undeclared() {
        return Stream.concat(rest(), soap()).filter(method -> Entrance.operates(method).isEmpty()).toList();
    }

    private static Stream<Method> rest() {
        return all().filter(method -> method.getDeclaringClass().isAnnotationPresent(Path.class))
                .filter(method -> Arrays.stream(method.getAnnotations()).anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class)));
    }

    private static Stream<Method> soap() {
        return all().filter(method -> contract(method).isPresent());
    }

    private static Optional<Method> contract(Method method) {
        return Arrays.stream(method.getDeclaringClass().getInterfaces()).filter(type -> type.isAnnotationPresent(WebService.class))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(one -> one.getName().equals(method.getName()) && Arrays.equals(one.getParameterTypes(), method.getParameterTypes()))
                .findFirst();
    }

    private static Stream<Method> all() {
        return ALL.stream();
    }

    private static String named(Stream<Method> methods, Operation operation) {
        return methods.filter(method -> Entrance.operates(method).map(Operates::value).filter(operation::equals).isPresent())
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName()).distinct().sorted().collect(Collectors.joining(" "));
    }
}
