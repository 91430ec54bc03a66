/** The exchange with document-flow systems by REST, as {@code contract/docflow-v1.openapi.json} says. */
package kz.bagalau.web.rest.docflow;
