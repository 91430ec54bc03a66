package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.OffsetDateTime;

/**
 * Documents of a body in the order of their last change; with state=READY those that wait to be registered. Documents older than the opening
 * day of the channel are not among them.
 */
@XmlRootElement(name = "listDocuments")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"bin", "state", "kind", "caseId", "since", "cursor", "size"})
public class ListDocuments extends Wire {

    /** BIN of the body; required where the account serves several. */
    public String bin;

    /** Only in this state. */
    public String state;

    /** Only of this kind. */
    public String kind;

    /** Only of this case. */
    public String caseId;

    /** Only what changed no earlier; without effect beside a cursor. */
    @XmlJavaTypeAdapter(Moments.class)
    public OffsetDateTime since;

    /** next of the previous answer. */
    public String cursor;

    /** Records of a page; 50 where not given. */
    public Integer size;
}
