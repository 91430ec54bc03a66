/** The audit trail: who did what, chained by hash, so that nobody can change it unseen. */
package kz.bagalau.model.audit;
