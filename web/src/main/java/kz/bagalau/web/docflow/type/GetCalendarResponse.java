package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code getCalendar}. */
@XmlRootElement(name = "getCalendarResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"calendar"})
public class GetCalendarResponse extends Wire {

    /** Working calendar of a year: a five-day week but for the days listed. */
    @XmlElement(required = true)
    public Calendar calendar;
}
