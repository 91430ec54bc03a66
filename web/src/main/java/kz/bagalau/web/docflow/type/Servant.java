package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** The servant whom a document is about. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Servant", propOrder = {"iin", "name"})
public class Servant extends Wire {

    /** IIN; only for an account with the right DOCFLOW_ANSWERS. */
    public String iin;

    /** Surname, given name, patronymic (if any). */
    @XmlElement(required = true)
    public Bilingual name;
}
