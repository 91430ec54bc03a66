/** The registers of documents. */
package kz.bagalau.prints;
