/** What was printed for whom, and what scans brought back. */
package kz.bagalau.model.prints;
