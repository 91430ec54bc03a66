/** What a sheet of an edition takes, asked of the rule that is its form: points by criterion, targets of a plan, or indicators of competencies. */
package kz.bagalau.law.sheet;
