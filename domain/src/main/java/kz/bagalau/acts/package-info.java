/** Reads the acts' files into records of the law; the only code that knows their format. */
package kz.bagalau.acts;
