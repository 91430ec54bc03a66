/** The operations of the contract with document-flow systems: written once, in its types; REST and SOAP are two faces of them. */
package kz.bagalau.web.docflow;
