/** The archive, the service record of a person, and who bears a consequence of his results. */
package kz.bagalau.web.archive;
