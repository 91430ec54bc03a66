/** The yearly work of HR: a cycle, its planned sittings, who is left out and why, and the notices given. */
package kz.bagalau.model.cycle;
