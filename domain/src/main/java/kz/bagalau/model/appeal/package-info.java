/** Complaints against a decision, what came of them, and the report on it. */
package kz.bagalau.model.appeal;
