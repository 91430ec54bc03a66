/** The registers of documents, and the documents themselves. */
package kz.bagalau.web.paper;
