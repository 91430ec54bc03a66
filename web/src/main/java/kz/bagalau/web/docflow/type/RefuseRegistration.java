package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** The document-flow system refused to register; the secretary sees the reason. After a correction a new document comes in its place. */
@XmlRootElement(name = "refuseRegistration")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentId", "refusal"})
public class RefuseRegistration extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;

    /** Refusal of the document-flow system to register. */
    @XmlElement(required = true)
    public Refusal refusal;
}
