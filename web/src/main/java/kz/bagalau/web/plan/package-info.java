/** Pages of work plans: the list, the form that guides, the card, entry from paper, one target into many drafts. */
package kz.bagalau.web.plan;
