/** Requests of inspectors, courts and servants, and everything that the system holds about oneself. */
package kz.bagalau.requests;
