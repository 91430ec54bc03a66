package kz.bagalau.account;

import kz.bagalau.access.Caller;

/**
 * A program that was let in by a token.
 *
 * @param caller    who it is
 * @param tokenId   by which token
 * @param perMinute how many requests a minute the token opens for
 */
public record Bearer(Caller caller, Long tokenId, int perMinute) {
}
