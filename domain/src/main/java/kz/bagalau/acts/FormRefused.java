package kz.bagalau.acts;

/** A form's file breaks the vocabulary or its limits; says which file, which place in it, and why. */
public final class FormRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormRefused(String file, String place, String reason) {
        super(file + ": " + place + ": " + reason);
    }

    FormRefused(String file, String place, String reason, Throwable cause) {
        super(file + ": " + place + ": " + reason, cause);
    }
}
