package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** What became of a proposal about staff. */
@XmlRootElement(name = "getStaffProposal")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"proposalId"})
public class GetStaffProposal extends Wire {

    /** Identifier of the proposal. */
    @XmlElement(required = true)
    public String proposalId;
}
