/** A servant's evaluation: the case, its results with their frozen reasons, and the journal that every aggregate of the story keeps. */
package kz.bagalau.model.evaluation;
