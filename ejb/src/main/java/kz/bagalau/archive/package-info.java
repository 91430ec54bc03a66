/** The service record with its extracts, and the consequences that rest on results. */
package kz.bagalau.archive;
