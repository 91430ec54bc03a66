/** The kinds of rule that give points, grades, dates of evaluation and people to ask: one record a file. */
package kz.bagalau.law.instrument;
