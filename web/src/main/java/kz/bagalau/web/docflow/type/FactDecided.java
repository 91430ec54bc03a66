package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** A proposed fact was counted, declined or withdrawn. */
@XmlRootElement(name = "factDecided")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"factStatus"})
public class FactDecided extends Wire {

    /** State of a fact. */
    @XmlElement(required = true)
    public FactStatus factStatus;
}
