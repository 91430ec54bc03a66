/** The working calendar as an administrator keeps it: the special days of each year. */
package kz.bagalau.model.calendar;
