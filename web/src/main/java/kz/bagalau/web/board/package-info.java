/** The terms of the acts as they stand for everybody: board, calendar, feed. */
package kz.bagalau.web.board;
