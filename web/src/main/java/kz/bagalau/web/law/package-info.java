/** The acts on pages: text left, rule right, gaps marked; the working calendar. */
package kz.bagalau.web.law;
