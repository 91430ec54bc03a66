/** Papers whose term of keeping ended: proposed, looked at by a person, disposed of by an act; the trace stays, and the audit chain stays whole. */
package kz.bagalau.disposal;
