/** When something goes wrong: what the reader is told, and the code by which the administrator finds it in the log. */
package kz.bagalau.web.error;
