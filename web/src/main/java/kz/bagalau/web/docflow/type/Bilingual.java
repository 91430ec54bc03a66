package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlType;

/** A text in the languages of the body; at least one of the two is there. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Bilingual", propOrder = {"kk", "ru"})
public class Bilingual extends Wire {

    /** In Kazakh. */
    public String kk;

    /** In Russian. */
    public String ru;
}
