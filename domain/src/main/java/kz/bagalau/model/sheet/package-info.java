/** The sheet of an evaluator: filled, signed, shown to the servant, sent to HR. */
package kz.bagalau.model.sheet;
