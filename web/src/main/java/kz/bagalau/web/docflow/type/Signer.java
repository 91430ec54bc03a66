package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** Who signed a document. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Signer", propOrder = {"name", "post", "signedOn"})
public class Signer extends Wire {

    /** Surname, given name, patronymic (if any). */
    @XmlElement(required = true)
    public Bilingual name;

    /** Post on the day of signing. */
    public Bilingual post;

    /** Day of signing. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate signedOn;
}
