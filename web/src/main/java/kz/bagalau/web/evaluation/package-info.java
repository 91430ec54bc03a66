/** The cases: the list, the card, the explanation of a result. */
package kz.bagalau.web.evaluation;
