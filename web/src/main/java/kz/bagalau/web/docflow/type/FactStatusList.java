package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** What became of each fact of a batch, in its order. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "FactStatusList", propOrder = {"facts"})
public class FactStatusList extends Wire {

    /** States of the facts. */
    @XmlElement(required = true)
    public List<FactStatus> facts = new ArrayList<>();
}
