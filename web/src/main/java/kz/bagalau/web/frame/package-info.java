/** What every page has around it: language, menu, header, the banner of a moved clock. */
package kz.bagalau.web.frame;
