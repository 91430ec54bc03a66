/** Stored documents, handed out to those who may read them. */
package kz.bagalau.web.document;
