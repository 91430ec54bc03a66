package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A structural unit. Key: code. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Unit", propOrder = {"code", "parentCode", "name", "place", "removed"})
public class Unit extends Wire {

    /** Code. */
    @XmlElement(required = true)
    public String code;

    /** Code of the unit above. */
    public String parentCode;

    /** Name. */
    @XmlElement(required = true)
    public Bilingual name;

    /** Order among its neighbours. */
    public Integer place;

    /** The unit is no more. */
    @XmlElement(required = true)
    public Boolean removed;
}
