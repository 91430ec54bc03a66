/**
 * Takes over units, staff and earlier results from files. A file is read into {@link kz.bagalau.staff.intake.Row}s, checked whole
 * (every bad cell is reported, none is skipped), compared with what stands ({@link kz.bagalau.staff.intake.Delta}), and then loaded
 * whole or not at all. What was loaded can be taken back until something rests on it.
 */
package kz.bagalau.staff.intake;
