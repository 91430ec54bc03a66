/** The parts of a year that are evaluated by themselves, e.g. its quarters: opened by the edition's calendar, sheet by sheet, under their own wording of the act. */
package kz.bagalau.quarter;
