/** The act itself: editions, points, citations, gaps and dates. */
package kz.bagalau.law.act;
