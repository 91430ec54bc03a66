/** The first page of everybody. */
package kz.bagalau.web.inbox;
