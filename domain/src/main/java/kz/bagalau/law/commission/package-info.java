/** The collegial body: composition, quorum, votes, recusal, documents and revision. */
package kz.bagalau.law.commission;
