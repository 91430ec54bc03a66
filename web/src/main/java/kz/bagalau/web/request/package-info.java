/** Requests and their answers; one's own data. */
package kz.bagalau.web.request;
