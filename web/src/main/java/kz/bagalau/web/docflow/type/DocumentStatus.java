package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** State of a document with its history. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "DocumentStatus", propOrder = {"documentId", "state", "version", "registration", "events"})
public class DocumentStatus extends Wire {

    /** Identifier of the document. */
    @XmlElement(required = true)
    public String documentId;

    /** State in the exchange. */
    @XmlElement(required = true)
    public String state;

    /** Version of the document; in REST it is the ETag too. */
    @XmlElement(required = true)
    public long version;

    /** Number and date in the document-flow system that are in force. */
    public Registration registration;

    /** Events in order; earlier numbers stay here. */
    @XmlElement(required = true)
    public List<Event> events = new ArrayList<>();
}
