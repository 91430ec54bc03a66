/**
 * Who is there: one authentication mechanism with a chain of verifiers, a filter that sets the caller of every request and opens or
 * refuses pages, and the pages to log in, to change a password and to confirm one's identity.
 */
package kz.bagalau.web.login;
