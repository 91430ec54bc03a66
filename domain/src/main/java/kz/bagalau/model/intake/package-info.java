/** Papers signed by hand that enter many at once from a file: the file, its scans, its lines and what is wrong with its cells. */
package kz.bagalau.model.intake;
