package kz.bagalau.law.process;

import java.util.Objects;

import kz.bagalau.law.act.Role;

/** A signature given: in which role and by whom. The signer is any stable key of a person. */
public record Signature(Role role, String signer) {

    public Signature {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(signer, "signer");
    }
}
