/** Pages of the staff: the list, a person's record and the deeds on it, units, taking files over. */
package kz.bagalau.web.staff;
