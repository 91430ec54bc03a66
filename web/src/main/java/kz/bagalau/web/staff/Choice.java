package kz.bagalau.web.staff;

import java.io.Serializable;

/** Something that can be chosen in a form: its id, and what it is called in the reader's language. */
public record Choice(Long id, String label) implements Serializable {
}
