/** The service record: what was decided on a person, entry by entry, and what rests on it. */
package kz.bagalau.model.record;
