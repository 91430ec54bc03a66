package kz.bagalau.staff.intake;

/** A file that cannot be read at all, or is too large to be taken in. */
final class UnfitFile extends RuntimeException {

    private final Fault fault;

    UnfitFile(Fault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
