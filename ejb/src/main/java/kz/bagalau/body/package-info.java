/** State bodies and their units, and what must stand before a body may work with the system. */
package kz.bagalau.body;
