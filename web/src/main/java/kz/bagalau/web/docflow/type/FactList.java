package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A batch of facts; each is taken or refused by itself. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FactList", propOrder = {"facts"})
public class FactList extends Wire {

    /** Facts, at most 500. */
    @XmlElement(required = true)
    public List<Fact> facts = new ArrayList<>();
}
