/**
 * The registers of documents; papers of many people printed at once, each set with its slip; and what scans bring back. Scans are
 * attached, never interpreted: a returned slip opens the deed that a human being then enters.
 */
package kz.bagalau.prints;
