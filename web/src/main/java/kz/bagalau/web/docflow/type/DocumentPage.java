package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A page of a list of documents. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "DocumentPage", propOrder = {"documents", "next", "more"})
public class DocumentPage extends Wire {

    /** Documents in the order of their last change. */
    public List<Document> documents = new ArrayList<>();

    /** With what to go on: asked later, this cursor gives what has changed since. */
    @XmlElement(required = true)
    public String next;

    /** Whether there is a next page right now. */
    @XmlElement(required = true)
    public boolean more;
}
