package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** Number and date of a document in the document-flow system. The number of Bagalau stays beside it: it is printed in the signed file. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Registration", propOrder = {"number", "date", "registrar", "externalId"})
public class Registration extends Wire {

    /** Number in the document-flow system. */
    @XmlElement(required = true)
    public String number;

    /** Date of registration. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate date;

    /** Who registered it. */
    public String registrar;

    /** Identifier of the card of the document in the document-flow system. */
    @XmlElement(required = true)
    public String externalId;
}
