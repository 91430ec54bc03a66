package kz.bagalau.web.docflow.type;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Checks the connection: account, bodies, rights, time of the server, version of the contract. */
@XmlRootElement(name = "check")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "")
public class Check extends Wire {
}
