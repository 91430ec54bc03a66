package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A fact that will not do. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Fault", propOrder = {"code", "fact", "value", "rule", "detail", "citation"})
public class Fault extends Wire {

    /** Key. */
    @XmlElement(required = true)
    public String code;

    /** Place in the request. */
    public String fact;

    /** What was given. */
    public String value;

    /** Rule of the methodology. */
    public String rule;

    /** What is wrong. */
    @XmlElement(required = true)
    public String detail;

    /** Place in the act. */
    public Place citation;
}
