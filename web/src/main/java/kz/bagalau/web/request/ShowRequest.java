package kz.bagalau.web.request;

import jakarta.ejb.EJB;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.Locale;
import kz.bagalau.clock.Clock;
import kz.bagalau.documents.Attachment;
import kz.bagalau.model.paper.FileRefused;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.dossier.CaseFileDocument;
import kz.bagalau.model.request.AskedBy;
import kz.bagalau.requests.SampleRow;
import kz.bagalau.requests.Samples;
import kz.bagalau.model.request.Request;
import kz.bagalau.requests.Requests;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;

/** A request with its answer, or the form of the answer. */
@Named
@ViewScoped
public class ShowRequest implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Requests requests;

    @EJB
    private CaseFileDocument files;

    @EJB
    private Samples samples;

    @EJB
    private Clock clock;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private Long id;
    private transient Request request;
    private String answer;
    private String mark;
    private LocalDate on;
    private transient Part letter;
    private Long file;

    /** Reads what the address names. */
    public void load() {
        if (id == null) {
            throw new NotThere("no request named");
        }
        on = clock.today();
    }

    /** The request. */
    public Request getRequest() {
        if (request == null) {
            request = requests.read(id);
        }
        return request;
    }

    /** Working days left for the answer, with a minus those gone; null where no calendar reaches that far. */
    public Integer getLeft() {
        return requests.workingDaysTo(getRequest().dueOn()).orElse(null);
    }

    /** Enters the answer; before a case file is made for it, looks whether somebody has answered in between. */
    public String send() throws IOException {
        request = requests.read(id);
        if (request.answered()) {
            return refuse(null, words.say("request.wrong.already", request.answer().on()));
        } else if (file != null && brought()) {
            return refuse("answer:file", words.say("request.wrong.both"));
        } else if (on.isAfter(clock.today()) || on.isBefore(getRequest().receivedOn())) {
            return refuse("answer:on", words.say("request.wrong.answered", getRequest().receivedOn(), clock.today()));
        }
        String number = mark == null || mark.isBlank() ? null : mark.strip();
        try {
            if (file == null) {
                requests.answer(id, answer, number, on, attachment());
            } else {
                requests.answerWith(id, answer, number, on, files.make(file, getRequest().asked().mark(), getRequest().receivedOn()));
            }
        } catch (FileRefused refused) {
            return refuse("answer:letter", words.say("request.file." + refused.reason()));
        }
        return "/request/card.xhtml?faces-redirect=true&request=" + id;
    }

    /** The cases whose file may be the answer: of a servant, his own; of an inspector, his sample; else any that the reader may see. */
    public List<SampleRow> getFiles() {
        List<SampleRow> rows = getRequest().asked().by() == AskedBy.INSPECTOR && !getRequest().sample().isEmpty() ? samples.of(id) : samples.choices(id);
        Set<Long> permitted = access.permitted(Operation.CASE_FILE_MAKE, rows.stream().map(SampleRow::caseId).toList());
        return rows.stream().filter(row -> permitted.contains(row.caseId()))
                .filter(row -> getRequest().personId() == null || getRequest().personId().equals(row.personId())).toList();
    }

    /** How a case is chosen: whose, of which period. */
    public String choice(SampleRow row) {
        return words.say("request.case", row.person(Locale.forLanguageTag(CurrentCaller.get().language())), row.from(), row.to());
    }

    private Attachment attachment() throws IOException {
        return brought() ? new Attachment(letter.getSubmittedFileName(), letter.getInputStream().readAllBytes()) : null;
    }

    private boolean brought() {
        return letter != null && letter.getSize() > 0;
    }

    private static String refuse(String field, String why) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, why, null));
        return null;
    }

    public Long getFile() {
        return file;
    }

    public void setFile(Long caseId) {
        file = caseId;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long value) {
        id = value;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String value) {
        answer = value;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String value) {
        mark = value;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate value) {
        on = value;
    }

    public Part getLetter() {
        return letter;
    }

    public void setLetter(Part value) {
        letter = value;
    }
}
