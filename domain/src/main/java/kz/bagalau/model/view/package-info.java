/** How somebody likes to see a list. */
package kz.bagalau.model.view;
