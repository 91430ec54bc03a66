package kz.bagalau.inbox;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import kz.bagalau.law.act.Citation;
import kz.bagalau.law.explain.Arg;

/**
 * One thing to wait for.
 *
 * @param key      message of what is to be done, e.g. {@code inbox.sheet.fill}
 * @param args     its values
 * @param about    the person or thing concerned, as it is to be read; empty if the message says all
 * @param awaited  from whom, where I wait; empty where it waits for me
 * @param due      the last day; null while none runs
 * @param left     working days left on {@code due}, 0 on the day itself, negative after it; null with {@code due}
 * @param toBeConfirmed whether the calendar behind {@code due} is not confirmed yet
 * @param citation the point that sets the term; null where no act does
 * @param link     address of the very form inside the application, with parameters, from the slash on
 */
public record InboxItem(String key, List<Arg> args, String about, String awaited, LocalDate due, Integer left,
        boolean toBeConfirmed, Citation citation, String link) implements Serializable {

    /** The same, about something else. */
    public InboxItem about(String other) {
        return new InboxItem(key, args, other, awaited, due, left, toBeConfirmed, citation, link);
    }

    /** @throws NullPointerException without a message, without a link, or with a due day whose days left are not counted */
    public InboxItem {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(link, "link");
        args = List.copyOf(args);
        if (due != null) {
            Objects.requireNonNull(left, "left");
        }
    }
}
