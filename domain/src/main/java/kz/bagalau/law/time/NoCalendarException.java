package kz.bagalau.law.time;

/** A day was asked of a year whose holidays and transfers nobody has entered: never guessed. */
public final class NoCalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    public NoCalendarException(int year) {
        super("No working calendar for " + year + ": an administrator must enter the holidays and transfers of that year");
        this.year = year;
    }

    /** The year without data. */
    public int year() {
        return year;
    }
}
