package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Staff of a body changed; the changes are read by listStaff. */
@XmlRootElement(name = "staffChanged")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"staffNews"})
public class StaffChanged extends Wire {

    /** Staff changed; the changes themselves are read by listStaff. */
    @XmlElement(required = true)
    public StaffNews staffNews;
}
