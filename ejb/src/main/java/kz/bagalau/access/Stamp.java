package kz.bagalau.access;

import java.io.Serializable;

/**
 * The state of an account by which an open session notices that it is out of date.
 *
 * @param rights moves with every change of roles: the session takes the new ones
 * @param key    moves with every change of the password and every disabling: the session ends
 */
public record Stamp(long rights, long key) implements Serializable {

    /** Of no account. */
    public static final Stamp NONE = new Stamp(0, 0);
}
