/**
 * Printed forms as data. An edition brings its forms in a closed vocabulary (heading, paragraph, field, table, signatures, page
 * break), so that an uploaded form can lay out a paper but never run anything.
 */
package kz.bagalau.law.form;
