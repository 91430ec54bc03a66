package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code listFacts}. */
@XmlRootElement(name = "listFactsResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"factStatusPage"})
public class ListFactsResponse extends Wire {

    /** A page of states of facts. */
    @XmlElement(required = true)
    public FactStatusPage factStatusPage;
}
