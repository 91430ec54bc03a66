package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.time.OffsetDateTime;

/** Staff changed; the changes themselves are read by listStaff. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "StaffNews", propOrder = {"bin", "at"})
public class StaffNews extends Wire {

    /** BIN of the body. */
    @XmlElement(required = true)
    public String bin;

    /** When it changed. */
    @XmlJavaTypeAdapter(Moments.class)
    @XmlElement(required = true)
    public OffsetDateTime at;
}
