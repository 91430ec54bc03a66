package kz.bagalau.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which operation a public method of a bean, of REST or of SOAP performs; on a type, which one those methods perform that do not
 * say themselves. A method without either is refused.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Operates {

    /** The operation. */
    Operation value();
}
