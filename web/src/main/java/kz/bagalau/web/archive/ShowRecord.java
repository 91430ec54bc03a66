package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.archive.PersonRecord;
import kz.bagalau.archive.ReadRecord;
import kz.bagalau.archive.RecordExtract;
import kz.bagalau.law.number.Score;
import kz.bagalau.model.record.Attestation;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;

/** The service record of a person: what was decided, by which act, how he was acquainted; its extracts. */
@Named
@ViewScoped
public class ShowRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private ReadRecord read;
    @EJB
    private RecordExtract extract;
    @Inject
    private Access access;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long person;
    private transient PersonRecord record;

    /** Makes an extract, in Kazakh and Russian. */
    public String make() {
        return afterwards.then(() -> extract.make(person), "/archive/record.xhtml?person=" + person, "archive.extract.done");
    }

    /** The record: of the person named, else of the caller himself. */
    public PersonRecord getRecord() {
        if (record == null) {
            record = read.of(person);
        }
        return record;
    }

    /** Without a name in the address, one's own. */
    public void load() {
        person = person == null ? CurrentCaller.get().personId() : person;
    }

    /** True where the caller may make an extract, and there is something to write in it. */
    public boolean isExtractable() {
        return access.may(Operation.RECORD_EXTRACT, person) && getRecord().entries().stream().anyMatch(entry -> entry.supersededBy() == null);
    }

    /** True where the caller may open the order, where it can be taken back. */
    public boolean opens(Attestation order) {
        return access.may(Operation.CONSEQUENCE_LIST, order.bodyId());
    }

    /** Points to two places, or a dash. */
    public String points(String score) {
        return score == null ? "–" : words.number(Score.parse(score));
    }

    /** The person. */
    public Long getPerson() {
        return person;
    }

    /** Takes: the person. */
    public void setPerson(Long id) {
        person = id;
    }
}
