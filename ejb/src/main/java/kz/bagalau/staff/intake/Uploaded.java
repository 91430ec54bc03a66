package kz.bagalau.staff.intake;

import java.io.Serializable;

/**
 * What became of one file of a ZIP of job descriptions.
 *
 * @param file name of the file
 * @param outcome what became of it; the sentence is {@code staff.descriptions.<outcome>}
 * @param of whom or which post it describes, or null
 */
public record Uploaded(String file, Outcome outcome, String of) implements Serializable {

    /** What can become of a file. */
    public enum Outcome { ADDED, SAME, UNKNOWN, TYPE }
}
