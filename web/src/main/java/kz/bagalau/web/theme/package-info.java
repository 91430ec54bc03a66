/** The look of PrimeFaces' widgets: its own theme in our colours and letters. */
package kz.bagalau.web.theme;
