/** Working days, terms and the last days they end on: METHODOLOGIES section 6, an interpretation, as no act says how to count. */
package kz.bagalau.law.time;
