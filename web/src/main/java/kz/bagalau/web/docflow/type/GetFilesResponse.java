package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Answer of the operation {@code getFiles}. */
@XmlRootElement(name = "getFilesResponse")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"documentFiles"})
public class GetFilesResponse extends Wire {

    /** A document with all its files. */
    @XmlElement(required = true)
    public DocumentFiles documentFiles;
}
