package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code listStaff}. */
@XmlRootElement(name = "listStaffResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"staffPage"})
public class ListStaffResponse extends Wire {

    /** Changes of staff in order; without a cursor all staff. */
    @XmlElement(required = true)
    public StaffPage staffPage;
}
