/** How a result is made known to its servant: read, disagreed with, refused, sent by post. */
package kz.bagalau.web.acknowledgement;
