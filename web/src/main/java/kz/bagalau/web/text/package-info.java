/** What pages say: one bundle of all areas in Kazakh, Russian and English, and values written in the reader's language. */
package kz.bagalau.web.text;
