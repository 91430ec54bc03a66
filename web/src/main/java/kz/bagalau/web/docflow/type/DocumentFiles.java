package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.ArrayList;
import java.util.List;

/** A document with all its files. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "DocumentFiles", propOrder = {"document", "files"})
public class DocumentFiles extends Wire {

    /** Particulars. */
    @XmlElement(required = true)
    public Document document;

    /** Files; the first is the main one. */
    @XmlElement(required = true)
    public List<FileContent> files = new ArrayList<>();
}
