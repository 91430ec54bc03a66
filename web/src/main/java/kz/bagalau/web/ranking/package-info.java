/** Ranking: one table for all the people of an evaluator in a part of the year. */
package kz.bagalau.web.ranking;
