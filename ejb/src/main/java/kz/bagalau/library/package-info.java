/** The law as this installation holds it: editions by hash, and the working calendar that an administrator keeps. */
package kz.bagalau.library;
