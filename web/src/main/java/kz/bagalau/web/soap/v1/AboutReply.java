package kz.bagalau.web.soap.v1;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** The answer of {@link AboutService}; {@code today} is an ISO date. JAXB wants fields and an empty constructor. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(propOrder = {"name", "version", "today", "clockMoved"})
public class AboutReply {

    @XmlElement(required = true)
    private String name;
    @XmlElement(required = true)
    private String version;
    @XmlElement(required = true)
    private String today;
    private boolean clockMoved;

    /** For JAXB. */
    public AboutReply() {
    }

    AboutReply(kz.bagalau.about.About about) {
        name = about.name();
        version = about.version();
        today = about.today().toString();
        clockMoved = about.moved();
    }
}
