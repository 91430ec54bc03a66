/** Pages of disagreements about procedure. */
package kz.bagalau.web.dispute;
