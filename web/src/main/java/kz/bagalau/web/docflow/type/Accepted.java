package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A call-back was accepted: answered once the document-flow system has stored it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Accepted", propOrder = {"externalId"})
public class Accepted extends Wire {

    /** Under which identifier the document-flow system stored it. */
    public String externalId;
}
