/**
 * How a servant is made acquainted with his result: it is offered, he reads it and says so, or an act of refusal is drawn up; then it goes into
 * the service record.
 */
package kz.bagalau.acknowledgement;
