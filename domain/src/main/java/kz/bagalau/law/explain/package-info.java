/** Reasons: values that carry their explanation, obstacles of the law, and their words in three languages. */
package kz.bagalau.law.explain;
