/** The pattern of every list: its state lies in the address, its work in the database. See docs/pages.md. */
package kz.bagalau.web.list;
