package kz.bagalau.assessment;

import jakarta.ejb.ApplicationException;

/** Somebody entered other values since the caller looked; nothing is changed. */
@ApplicationException(rollback = true)
public class FactsMoved extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
