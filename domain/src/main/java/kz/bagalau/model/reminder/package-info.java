/** Reminders of terms, in the page and by mail: each once. */
package kz.bagalau.model.reminder;
