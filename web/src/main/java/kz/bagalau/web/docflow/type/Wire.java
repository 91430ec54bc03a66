package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlTransient;

/** Whatever the contract describes: by this name JSON knows which objects are written as the contract says. */
@XmlTransient
public abstract class Wire {
}
