package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;

/** Refusal of the document-flow system to register. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Refusal", propOrder = {"reason", "language", "date", "externalId"})
public class Refusal extends Wire {

    /** Reason, which the secretary will see. */
    @XmlElement(required = true)
    public String reason;

    /** Language of the reason. */
    @XmlElement(required = true)
    public String language;

    /** Day of the refusal. */
    @XmlJavaTypeAdapter(Days.class)
    @XmlElement(required = true)
    public LocalDate date;

    /** Identifier of the refusal in the document-flow system. */
    @XmlElement(required = true)
    public String externalId;
}
