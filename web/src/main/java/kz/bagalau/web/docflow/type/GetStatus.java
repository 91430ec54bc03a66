package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** State of a document with its history: numbers, receipts, answers. Ask for it where the answer to a write did not arrive. */
@XmlRootElement(name = "getStatus")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentId"})
public class GetStatus extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;
}
