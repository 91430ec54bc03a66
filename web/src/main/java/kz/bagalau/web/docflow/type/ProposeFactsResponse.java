package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code proposeFacts}. */
@XmlRootElement(name = "proposeFactsResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"factStatusList"})
public class ProposeFactsResponse extends Wire {

    /** What became of each fact of a batch, in its order. */
    @XmlElement(required = true)
    public FactStatusList factStatusList;
}
