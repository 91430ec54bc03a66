package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/**
 * A document with all its files: base64 in JSON, in parts by Accept multipart/mixed, in SOAP as MTOM. Confidential files are sealed to the
 * addressee.
 */
@XmlRootElement(name = "getFiles")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentId"})
public class GetFiles extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;
}
