/** Files that people attach, and documents that the program makes: stored once, numbered without gaps. */
package kz.bagalau.documents;
