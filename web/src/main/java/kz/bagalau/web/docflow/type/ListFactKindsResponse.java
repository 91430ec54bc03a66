package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code listFactKinds}. */
@XmlRootElement(name = "listFactKindsResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"factKindList"})
public class ListFactKindsResponse extends Wire {

    /** The kinds of fact in force on a day. */
    @XmlElement(required = true)
    public FactKindList factKindList;
}
