/** The sheets of evaluators: filling, reading, the act of refusal. */
package kz.bagalau.web.sheet;
