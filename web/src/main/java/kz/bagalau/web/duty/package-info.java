/** Pages of the duties that an act lays on people beside the deeds of its route. */
package kz.bagalau.web.duty;
