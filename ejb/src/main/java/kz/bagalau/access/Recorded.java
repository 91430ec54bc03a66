package kz.bagalau.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter whose value goes into the audit trail with a recorded operation. Never a password, never an answer given in
 * confidence.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Recorded {

    /** The name under which the value is recorded. */
    String value();
}
