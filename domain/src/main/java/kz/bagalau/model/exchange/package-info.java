/** Documents as the document-flow system of a body knows them: what waits to be registered, its number there, receipts. */
package kz.bagalau.model.exchange;
