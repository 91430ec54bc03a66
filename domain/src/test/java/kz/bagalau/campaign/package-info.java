/** Campaigns: proofs too long for tier "test", see {@code ./bagalau campaign}. None of these classes is a test. */
package kz.bagalau.campaign;
