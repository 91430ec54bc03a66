/** The circular evaluation: whom to ask, answering in confidence, the closed sheets. */
package kz.bagalau.web.survey;
