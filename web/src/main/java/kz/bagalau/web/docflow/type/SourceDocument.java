package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** The document that proves a fact. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "SourceDocument", propOrder = {"name", "number", "date"})
public class SourceDocument extends Wire {

    /** Name. */
    @XmlElement(required = true)
    public String name;

    /** Number. */
    public String number;

    /** Date. */
    @XmlJavaTypeAdapter(Days.class)
    public LocalDate date;
}
