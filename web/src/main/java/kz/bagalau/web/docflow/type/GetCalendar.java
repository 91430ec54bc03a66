package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Working calendar of a year. */
@XmlRootElement(name = "getCalendar")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"year"})
public class GetCalendar extends Wire {

    /** Year. */
    @XmlElement(required = true)
    public int year;
}
