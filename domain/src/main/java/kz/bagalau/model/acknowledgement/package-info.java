/** How a servant is made acquainted with a result: offers, his answer, the act of refusal, registered post. */
package kz.bagalau.model.acknowledgement;
