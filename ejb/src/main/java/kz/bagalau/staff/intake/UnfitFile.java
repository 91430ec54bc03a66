package kz.bagalau.staff.intake;

/** A file that cannot be read at all, or is too large to be taken in. */
public final class UnfitFile extends RuntimeException {

    private final Fault fault;

    UnfitFile(Fault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    /** What is wrong with it. */
    public Fault fault() {
        return fault;
    }
}
