/** The exchange with document-flow systems by SOAP 1.1 and 1.2, as {@code contract/docflow-v1.wsdl} says. */
package kz.bagalau.web.soap.docflow;
