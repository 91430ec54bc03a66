package kz.bagalau.acts;

/** How large an edition in hand may be: many times what any printed act needs, little enough for any machine. */
public final class UploadLimits {

    /** Bytes of the archive as it is sent. */
    public static final int ARCHIVE = 2 * 1024 * 1024;
    /** Files of an edition. */
    public static final int FILES = 150;
    /** Bytes of one file, unpacked. */
    public static final int FILE = 1024 * 1024;
    /** Bytes of all files, unpacked. */
    public static final int ALL = 6 * 1024 * 1024;
    /** Brackets inside one another in a JSON file. */
    public static final int DEPTH = 24;
    /** Characters of one text of a JSON file, and of a point of the act's text. */
    public static final int TEXT = 8000;
    /** Keys of an object, entries of a list: no act has so many rules, nor a table so many rows. */
    public static final int ENTRIES = 500;
    /** Digits of one number. */
    public static final int DIGITS = 60;
    /** Characters of an edition's id. */
    public static final int ID = 60;
    /** Mistakes listed; whoever has more mends these first. */
    public static final int FINDINGS = 500;

    private UploadLimits() {
    }
}
