/** A question put to an edition by anybody: what a rule takes, the facts given, and the answer. Nothing is stored. */
package kz.bagalau.law.calculation;
