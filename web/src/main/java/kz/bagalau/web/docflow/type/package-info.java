/**
 * The messages and types of the contract with a document-flow system, docflow v1, field by field as {@code contract/docflow-v1.xsd} has them;
 * its REST and its SOAP speak in them. A required list is never empty, an optional one is left out where it is.
 */
@XmlSchema(namespace = "urn:kz:bagalau:docflow:v1", elementFormDefault = XmlNsForm.QUALIFIED)
package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
