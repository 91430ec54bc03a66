/** Languages and the texts an edition brings in them. */
package kz.bagalau.law.text;
