/**
 * The audit trail. The guard reports what was done, in the same transaction; a sealer chains the lines every few seconds; anybody
 * entitled can verify the chain, and a servant sees who looked at his results.
 */
package kz.bagalau.audit;
