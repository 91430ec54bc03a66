/**
 * The course of the evaluation as tables: a route holds a track for each thing that moves (case, sheet, survey, session …),
 * a track holds its moves, and a move names the deed, who may do it, what it needs, by when, and the point that says so.
 */
package kz.bagalau.law.process;
