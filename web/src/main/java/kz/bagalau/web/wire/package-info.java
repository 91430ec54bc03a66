/** What stands before REST and SOAP alike: the number of an exchange, and how much and how often a program may send. */
package kz.bagalau.web.wire;
