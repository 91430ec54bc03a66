package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.OffsetDateTime;

/** States of the proposed facts in the order of their last change. */
@XmlRootElement(name = "listFacts")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"bin", "since", "cursor", "size"})
public class ListFacts extends Wire {

    /** BIN of the body; required where the account serves several. */
    public String bin;

    /** Only what changed no earlier; without effect beside a cursor. */
    @XmlJavaTypeAdapter(Moments.class)
    public OffsetDateTime since;

    /** next of the previous answer. */
    public String cursor;

    /** Records of a page; 50 where not given. */
    public Integer size;
}
