package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Units, people and posts: without a cursor all staff, with a cursor the changes since. size counts records of all three kinds. */
@XmlRootElement(name = "listStaff")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "", propOrder = {"bin", "cursor", "size"})
public class ListStaff extends Wire {

    /** BIN of the body; required where the account serves several. */
    public String bin;

    /** next of the previous answer. */
    public String cursor;

    /** Records of a page; 50 where not given. */
    public Integer size;
}
