/** The inbox: what waits for me and what I wait for, told by every task that has something to wait for. */
package kz.bagalau.inbox;
