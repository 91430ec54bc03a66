/** Disagreements about procedure: lodged by whoever has a part in an evaluation, considered by HR, answered in writing. */
package kz.bagalau.dispute;
