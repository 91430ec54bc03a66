/** Requests of inspectors, courts and servants, with their answers. */
package kz.bagalau.model.request;
