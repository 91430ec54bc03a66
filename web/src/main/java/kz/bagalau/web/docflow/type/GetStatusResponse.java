package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code getStatus}. */
@XmlRootElement(name = "getStatusResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentStatus"})
public class GetStatusResponse extends Wire {

    /** State of a document with its history. */
    @XmlElement(required = true)
    public DocumentStatus documentStatus;
}
