package kz.bagalau.web.staff;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.JobDescription;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.PriorResult;
import kz.bagalau.staff.PersonCard;
import kz.bagalau.staff.ReadPerson;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.JournalLine;

/** A person's record: posts, supervisor, absences, job descriptions, results from before the system, the journal of deeds. */
@Named
@RequestScoped
public class ShowPerson {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{4,}(_[A-Z]+)?|null");


    @EJB
    private ReadPerson persons;

    @Inject
    private Access access;

    @Inject
    private Words words;

    private Long id;
    private PersonCard card;
    private List<PriorResult> results;

    /** Reads the record. Fails with 404 where there is none. */
    public void load() {
        card = persons.card(id).orElseThrow(() -> new NotThere("person " + id));
        results = access.may(Operation.PERSON_RESULTS, id) ? persons.results(id) : List.of();
    }

    /** Hands out the file of a job description. */
    public void download(Long descriptionId) throws IOException {
        JobDescription file = persons.description(id, descriptionId).orElseThrow(() -> new NotThere("job description " + descriptionId));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseContentType("application/octet-stream");
        external.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20"));
        external.getResponseOutputStream().write(file.content());
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** True when the reader may do deeds on the person. */
    public boolean isChangeable() {
        return access.may(Operation.STAFF_CHANGE, id);
    }

    /** True when the reader may merge the record with another. */
    public boolean isMergeable() {
        return access.may(Operation.PERSON_MERGE, id);
    }

    /** True when the reader may know results from before the system. */
    public boolean isResultsOpen() {
        return access.may(Operation.PERSON_RESULTS, id);
    }

    /** The person's present name. */
    public String getName() {
        List<PersonName> names = card.person().names();
        return said(names.get(names.size() - 1));
    }

    /** The present name of somebody named on the card. */
    public String name(Long personId) {
        PersonName name = card.names().get(personId);
        return name == null ? "" : said(name);
    }

    private String said(PersonName name) {
        return words.name(name.kk().full(), name.ru().full());
    }

    /** The journal of deeds. */
    public List<JournalLine> getJournal() {
        return card.deeds().stream().map(deed -> new JournalLine(deed.doneAt(), deed.doneBy(), words.say("staff.deed." + deed.kind())
                + (deed.reason() == null ? "" : " (" + deed.reason() + ")") + (deed.detail() == null ? "" : ": " + told(deed.detail())))).toList();
    }

    /** The journal keeps days and codes as the data has them; here they are words. */
    private String told(String detail) {
        String days = DAY.matcher(detail).replaceAll(day -> words.day(LocalDate.parse(day.group())));
        return CODE.matcher(days).replaceAll(code -> Stream.of("staff.grade.", "staff.absence.").map(area -> area + code.group()).filter(words::knows)
                .map(key -> words.say(key)).findFirst().orElse(code.group().equals("null") ? "–" : code.group()));
    }

    /** The record. */
    public PersonCard getCard() {
        return card;
    }

    /** Results from before the system; none where the reader may not know them. */
    public List<PriorResult> getResults() {
        return results;
    }

    /** The person's id. */
    public Long getId() {
        return id;
    }

    /** Takes the id. */
    public void setId(Long id) {
        this.id = id;
    }
}
