package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** Working calendar of a year: a five-day week but for the days listed. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Calendar", propOrder = {"year", "version", "days"})
public class Calendar extends Wire {

    /** Year. */
    @XmlElement(required = true)
    public int year;

    /** Version; in REST it is the ETag too. */
    @XmlElement(required = true)
    public long version;

    /** Special days in order. */
    @XmlElement(required = true)
    public List<CalendarDay> days = new ArrayList<>();
}
