package kz.bagalau.staff.intake;

/** How much a file may hold: far above any real staff list, far below what would exhaust the server. */
final class Limits {

    static final int FILE_BYTES = 20 << 20;
    static final long UNPACKED_BYTES = 200L << 20;
    static final int LINES = 50_000;
    static final int CELLS = 100;

    private Limits() {
    }
}
