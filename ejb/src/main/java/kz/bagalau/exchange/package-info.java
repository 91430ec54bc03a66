/** The exchange with document-flow systems, by the contract of {@code web/src/main/resources/contract}. */
package kz.bagalau.exchange;
