/** Reminders of terms, in the page and by mail, each once; and the terms in one's own calendar. */
package kz.bagalau.model.reminder;
