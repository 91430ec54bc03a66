/** The yearly work of HR: opening a cycle, who is due, the schedule agreed with the chair, notices and sheets, the cases and their card. */
package kz.bagalau.planning;
