package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Changes of staff. Where the document-flow system keeps the staff data and nothing is wrong, they are loaded; otherwise the HR service decides. */
@XmlRootElement(name = "proposeStaff")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"bin", "staffDelta"})
public class ProposeStaff extends Wire {

    /** BIN of the body; required where the account serves several. */
    public String bin;

    /** Proposed changes of staff. Who is not named is not touched. */
    @XmlElement(required = true)
    public StaffDelta staffDelta;
}
