/** Who serves where: reading the staff of a body on a day, changing it by deeds, taking it over from files. */
package kz.bagalau.staff;
