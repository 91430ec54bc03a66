/** Pages of the commission: its orders, the list of sessions, the session room, a member's own screen, the protocol. */
package kz.bagalau.web.session;
