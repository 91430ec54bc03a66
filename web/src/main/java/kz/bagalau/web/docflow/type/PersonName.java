package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** A name in one language. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "PersonName", propOrder = {"surname", "given", "patronymic"})
public class PersonName extends Wire {

    /** Surname. */
    @XmlElement(required = true)
    public String surname;

    /** Given name. */
    public String given;

    /** Patronymic (if any). */
    public String patronymic;
}
