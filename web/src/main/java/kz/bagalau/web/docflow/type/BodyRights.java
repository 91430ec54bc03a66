package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A body and the rights of the account in it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "BodyRights", propOrder = {"bin", "name", "staffMaster", "rights"})
public class BodyRights extends Wire {

    /** BIN of the body. */
    @XmlElement(required = true)
    public String bin;

    /** Name of the body. */
    @XmlElement(required = true)
    public Bilingual name;

    /** Who keeps the staff data. */
    @XmlElement(required = true)
    public String staffMaster;

    /** Rights in force today. */
    @XmlElement(required = true)
    public List<String> rights = new ArrayList<>();
}
