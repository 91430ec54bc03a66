/** Pages on which a state body is entered and set up. */
package kz.bagalau.web.body;
