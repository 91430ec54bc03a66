/** Pages of the parts of a year that are evaluated by themselves, e.g. its quarters. */
package kz.bagalau.web.quarter;
