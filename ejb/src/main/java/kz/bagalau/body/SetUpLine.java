package kz.bagalau.body;

import java.io.Serializable;

/**
 * One line of the list of what must stand before a body may work.
 *
 * @param place order in the list
 * @param key its sentence: {@code body.setup.<key>}
 * @param done true when it stands
 * @param open how much is still open, or 0
 * @param page where it is done, within the application
 */
public record SetUpLine(int place, String key, boolean done, long open, String page) implements Serializable {
}
