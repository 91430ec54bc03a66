package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** Reference to another document: "replaces No. … of …". */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Reference", propOrder = {"documentId", "number", "date"})
public class Reference extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;

    /** Its number: that of the document-flow system, and while there is none, that of Bagalau. */
    @XmlElement(required = true)
    public String number;

    /** Its date, of the same origin. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate date;
}
