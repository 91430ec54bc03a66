package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.form.Form;
import kz.bagalau.library.ReadLaw;
import kz.bagalau.prints.BlankForms;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.widget.Download;

/** The empty forms of an edition: the list on its page, and each of them at an address of its own. */
@Named
@RequestScoped
public class PrintForm {

    @EJB
    private BlankForms forms;
    @EJB
    private ReadLaw law;
    @Inject
    private ReadEdition reading;

    private String edition;
    private String form;
    private String kind;

    /** The forms of the edition that is read, by their names. */
    public List<Map.Entry<String, Form>> getForms() {
        Edition read = reading.getEdition();
        return read == null ? List.of() : List.copyOf(new TreeMap<>(read.forms()).entrySet());
    }

    /** Hands out the form of the address, as PDF/A or for a word processor. Fails with 404 where there is none. */
    public void hand() throws IOException {
        law.edition(edition == null ? "" : edition).filter(found -> found.forms().containsKey(form == null ? "" : form)).orElseThrow(() -> new NotThere("form " + form + " of " + edition));
        if ("docx".equals(kind)) {
            Download.hand(form + ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", forms.docx(edition, form));
        } else {
            Download.hand(form + ".pdf", "application/pdf", forms.pdf(edition, form));
        }
    }

    /** The edition of the address. */
    public String getEdition() {
        return edition;
    }

    /** Takes the edition of the address. */
    public void setEdition(String id) {
        edition = id;
    }

    /** The form of the address. */
    public String getForm() {
        return form;
    }

    /** Takes the form of the address. */
    public void setForm(String name) {
        form = name;
    }

    /** "pdf" or "docx". */
    public String getKind() {
        return kind;
    }

    /** Takes the kind of file. */
    public void setKind(String wanted) {
        kind = wanted;
    }
}
