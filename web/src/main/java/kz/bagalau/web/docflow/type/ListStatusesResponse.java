package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code listStatuses}. */
@XmlRootElement(name = "listStatusesResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"statusPage"})
public class ListStatusesResponse extends Wire {

    /** A page of states of documents. */
    @XmlElement(required = true)
    public StatusPage statusPage;
}
