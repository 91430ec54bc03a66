/** Incentives and breaches of servants (for the family of 2017): proposed, counted by the supervisor, declined or withdrawn, never erased. */
package kz.bagalau.model.journal;
