/** Reminders of terms: in the page, and by mail; each once, on whichever node comes first. */
package kz.bagalau.reminders;
