/** Duties of an act that no deed of its route meets, as they were done. */
package kz.bagalau.model.duty;
