package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.math.BigDecimal;
import java.time.LocalDate;

/** State of a fact. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FactStatus", propOrder = {"externalId", "factId", "state", "reason", "decidedOn", "points", "problem"})
public class FactStatus extends Wire {

    /** Identifier of the fact in the document-flow system. */
    @XmlElement(required = true)
    public String externalId;

    /** Entry of the journal; absent where the fact was not taken. */
    public String factId;

    /** State. */
    @XmlElement(required = true)
    public String state;

    /** Reason of the supervisor (DECLINED, WITHDRAWN). */
    public String reason;

    /** Day of the decision. */
    @XmlJavaTypeAdapter(Days.class)
    public LocalDate decidedOn;

    /** Points by the methodology. */
    public BigDecimal points;

    /** Why it was not taken (REFUSED). */
    public Problem problem;
}
