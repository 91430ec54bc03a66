/** Calibration sessions: applied for or planned, held by evaluators, minuted; the scores that they decide on enter the cases. */
package kz.bagalau.calibration;
