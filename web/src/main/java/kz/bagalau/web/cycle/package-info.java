/** The yearly cycles of a body: the list, opening one, its schedule and who is in it. */
package kz.bagalau.web.cycle;
