/**
 * The case file: everything about one evaluation as one document with its inventory, for an inspector, a court or the servant himself. What
 * was answered in confidence, and other people who were evaluated, are never in it.
 */
package kz.bagalau.dossier;
