/** Exact numbers: fractions, rounded only where a rule says so. */
package kz.bagalau.law.number;
