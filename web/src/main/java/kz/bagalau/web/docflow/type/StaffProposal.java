package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What became of a proposal about staff. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StaffProposal", propOrder = {"proposalId", "externalId", "state", "version", "receivedAt", "changes", "findings"})
public class StaffProposal extends Wire {

    /** Identifier of the proposal. */
    @XmlElement(required = true)
    public String proposalId;

    /** Identifier of the batch in the document-flow system. */
    @XmlElement(required = true)
    public String externalId;

    /** State. */
    @XmlElement(required = true)
    public String state;

    /** Version; in REST it is the ETag too. */
    @XmlElement(required = true)
    public long version;

    /** When it was received. */
    @XmlJavaTypeAdapter(Moments.class)
    @XmlElement(required = true)
    public OffsetDateTime receivedAt;

    /** How many changes were found. */
    public Integer changes;

    /** What is wrong; fact names the place: posts[3].category. */
    public List<Fault> findings = new ArrayList<>();
}
