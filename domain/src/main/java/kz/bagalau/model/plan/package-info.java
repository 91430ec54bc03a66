/** The individual work plan of a servant: its versions with their targets, who signed them, the quarterly recommendations on them. */
package kz.bagalau.model.plan;
