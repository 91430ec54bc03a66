package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/**
 * Facts of executive discipline and of rewarded activities as proposals for the journal. Each fact is taken by itself; the answer names those
 * refused.
 */
@XmlRootElement(name = "proposeFacts")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"bin", "factList"})
public class ProposeFacts extends Wire {

    /** BIN of the body; required where the account serves several. */
    public String bin;

    /** A batch of facts; each is taken or refused by itself. */
    @XmlElement(required = true)
    public FactList factList;
}
