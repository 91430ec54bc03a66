package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** An event of a document. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Event", propOrder = {"kind", "at", "number", "date", "reason", "proofKind", "externalId"})
public class Event extends Wire {

    /** What happened. */
    @XmlElement(required = true)
    public String kind;

    /** When. */
    @XmlJavaTypeAdapter(Moments.class)
    @XmlElement(required = true)
    public OffsetDateTime at;

    /** Number in the document-flow system (REGISTERED, CORRECTED). */
    public String number;

    /** Date of registration or refusal. */
    @XmlJavaTypeAdapter(Days.class)
    public LocalDate date;

    /** Reason (REFUSED, SETTLED) or words of the servant (DISAGREED). */
    public String reason;

    /** What proves the answer of a servant that the document-flow system told. */
    public String proofKind;

    /** Identifier of the event in the document-flow system. */
    public String externalId;
}
