/**
 * Evaluations given in confidence. While a survey is open, an answer lies sealed beside its respondent; at closing the answers are opened,
 * mixed and kept without name, order and time, and seals and keys are destroyed.
 */
package kz.bagalau.model.survey;
