/** What every "no" of the program has in common, where no act says it: a sentence of a bundle and its values. */
package kz.bagalau.refusal;
