/** State bodies, their units, and the people who serve in them: who holds which post on a day, under whom, and who stands in. */
package kz.bagalau.model.body;
