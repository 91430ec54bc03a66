/** Pages of calibration sessions. */
package kz.bagalau.web.calibration;
