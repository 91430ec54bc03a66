package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A place in an act. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Place", propOrder = {"edition", "points", "basis", "source"})
public class Place extends Wire {

    /** Edition of the methodology. */
    @XmlElement(required = true)
    public String edition;

    /** Points. */
    public List<String> points = new ArrayList<>();

    /** On what it stands. */
    @XmlElement(required = true)
    public String basis;

    /** The same in words. */
    @XmlElement(required = true)
    public String source;
}
