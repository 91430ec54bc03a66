/** The commission by its orders, its sessions, what was put to the vote, who voted how, and the protocol. */
package kz.bagalau.model.session;
