package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** A special day of the calendar. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "CalendarDay", propOrder = {"date", "kind", "name", "ground", "confirmed", "instead"})
public class CalendarDay extends Wire {

    /** Day. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate date;

    /** What is different. */
    @XmlElement(required = true)
    public String kind;

    /** Name. */
    @XmlElement(required = true)
    public Bilingual name;

    /** Ground: act or rule. */
    @XmlElement(required = true)
    public Bilingual ground;

    /** Confirmed against the source. */
    @XmlElement(required = true)
    public boolean confirmed;

    /** In place of which day. */
    @XmlJavaTypeAdapter(Days.class)
    public LocalDate instead;
}
