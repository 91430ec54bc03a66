package kz.bagalau.law.act;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;

/**
 * The act of which an edition is one state: its names, adopting body, number and dates as printed.
 * A date the source does not print is empty.
 */
public record Act(Text name, Text shortName, Text adoptedBy, String number, Optional<LocalDate> adopted,
        Optional<LocalDate> registered, String registrationNumber, Lang language, String family) {

    public Act {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        Objects.requireNonNull(adoptedBy, "adoptedBy");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(family, "family");
    }
}
