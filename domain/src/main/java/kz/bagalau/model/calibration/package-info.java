/** Calibration sessions: an application, a composition, arguments, votes on a score, a protocol, the meeting after it. */
package kz.bagalau.model.calibration;
