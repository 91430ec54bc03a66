/** The journal of incentives and breaches: lists, one servant's card, entering, proposing, and what the entries tell of a body. */
package kz.bagalau.web.journal;
