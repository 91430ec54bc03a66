package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** A person. Key: iin. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Person", propOrder = {"iin", "nameKk", "nameRu", "email", "enteredOn", "removed"})
public class Person extends Wire {

    /** IIN. */
    @XmlElement(required = true)
    public String iin;

    /** Name in Kazakh. */
    @XmlElement(required = true)
    public PersonName nameKk;

    /** Name in Russian. */
    @XmlElement(required = true)
    public PersonName nameRu;

    /** Official e-mail. */
    public String email;

    /** Entry into the civil service. */
    @XmlJavaTypeAdapter(Days.class)
    public LocalDate enteredOn;

    /** The record was a mistake or was merged into another. */
    @XmlElement(required = true)
    public Boolean removed;
}
