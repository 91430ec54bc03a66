/**
 * The commission at work: its orders, the agenda of ready cases, the session with its votes, the protocol and its signatures. Results enter
 * their cases when the protocol is complete.
 */
package kz.bagalau.session;
