/** Editions of acts as they were when first used. */
package kz.bagalau.model.library;
