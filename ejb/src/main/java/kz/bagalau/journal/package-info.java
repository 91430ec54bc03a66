/** The journal of incentives and breaches (for the family of 2017): entries, what they come to, and what they tell of a body. */
package kz.bagalau.journal;
