package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.math.BigDecimal;

/** A kind of fact by the methodology. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FactKind", propOrder = {"rule", "code", "name", "points", "citation"})
public class FactKind extends Wire {

    /** Name of the rule. */
    @XmlElement(required = true)
    public String rule;

    /** Code of the kind. */
    @XmlElement(required = true)
    public String code;

    /** Name: the words of the act, the translation is ours. */
    @XmlElement(required = true)
    public Bilingual name;

    /** Points; negative for a breach. */
    @XmlElement(required = true)
    public BigDecimal points;

    /** Place in the act. */
    @XmlElement(required = true)
    public Place citation;
}
