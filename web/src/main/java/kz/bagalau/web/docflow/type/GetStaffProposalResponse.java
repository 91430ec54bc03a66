package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code getStaffProposal}. */
@XmlRootElement(name = "getStaffProposalResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"staffProposal"})
public class GetStaffProposalResponse extends Wire {

    /** What became of a proposal about staff. */
    @XmlElement(required = true)
    public StaffProposal staffProposal;
}
