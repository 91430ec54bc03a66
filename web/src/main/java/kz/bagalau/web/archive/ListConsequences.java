package kz.bagalau.web.archive;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import kz.bagalau.access.CurrentCaller;
import kz.bagalau.archive.Borne;
import kz.bagalau.archive.Consequences;
import kz.bagalau.archive.PastResult;
import kz.bagalau.papers.Column;
import kz.bagalau.papers.XlsxWriter;
import kz.bagalau.web.frame.Language;
import kz.bagalau.web.text.Words;

/** Who bears a consequence of his results, with the results on which it rests. The law narrows these lists to a few; they are read whole. */
@Named
@ViewScoped
public class ListConsequences implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Consequences consequences;
    @Inject
    private Words words;
    @Inject
    private Language language;

    private String search;
    private transient List<Borne> overYears;
    private transient List<Borne> ofLastGrade;

    /** Those for whom several results are a ground. */
    public List<Borne> getOverYears() {
        if (overYears == null) {
            overYears = consequences.overYears(CurrentCaller.get().bodyId()).stream().filter(this::found).toList();
        }
        return overYears;
    }

    /** Those whose last result has a consequence. */
    public List<Borne> getOfLastGrade() {
        if (ofLastGrade == null) {
            ofLastGrade = consequences.ofLastGrade(CurrentCaller.get().bodyId()).stream().filter(this::found).toList();
        }
        return ofLastGrade;
    }

    private boolean found(Borne borne) {
        return search == null || search.isBlank() || name(borne).toLowerCase(language.getLocale()).contains(search.strip().toLowerCase(language.getLocale()));
    }

    /** The person's name. */
    public String name(Borne borne) {
        return borne.who().name(language.getLocale()).full();
    }

    /** Post and unit. */
    public String post(Borne borne) {
        return borne.who().post(language.getLocale()) + ", " + borne.who().unit(language.getLocale());
    }

    /** A result in words: day, grade, source. */
    public String said(PastResult result) {
        return result.source() == null ? words.say("archive.basis", result.decided(), result.name())
                : words.say("archive.basis.prior", result.decided().getYear(), result.name(), result.source());
    }

    /** The marks of a result: in the term of appeal, or under appeal. */
    public String mark(PastResult result) {
        return result.appealed() ? words.say("archive.mark.appealed")
                : result.appealable() == null ? "" : words.say("archive.mark.appealable", result.appealable());
    }

    /** The sentence that says why. */
    public String why(Borne borne) {
        return words.lines(borne.why()).get(0).text();
    }

    /** Hands out the list over several results. */
    public void exportOverYears() throws IOException {
        export(getOverYears(), "archive.attestation.sheet");
    }

    /** Hands out the list of the last grade. */
    public void exportOfLastGrade() throws IOException {
        export(getOfLastGrade(), "archive.mentors.sheet");
    }

    private void export(List<Borne> rows, String sheet) throws IOException {
        List<Column> columns = List.of(column("name"), column("post"), column("consequence"), column("basis"), column("marks"));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        external.setResponseHeader("Content-Disposition", "attachment; filename=\"list.xlsx\"");
        XlsxWriter.write(external.getResponseOutputStream(), words.say(sheet), columns, rows.stream().map(this::cells).iterator());
        FacesContext.getCurrentInstance().responseComplete();
    }

    private Column column(String key) {
        return new Column(words.say("archive.consequence." + key), Column.Kind.TEXT, 32);
    }

    private List<Object> cells(Borne borne) {
        return Arrays.asList(name(borne), post(borne), words.say("consequence." + borne.consequence()),
                borne.results().stream().map(this::said).collect(Collectors.joining("; ")),
                borne.results().stream().map(this::mark).filter(mark -> !mark.isEmpty()).collect(Collectors.joining("; ")));
    }

    /** What is looked for. */
    public String getSearch() {
        return search;
    }

    /** Takes: what is looked for. */
    public void setSearch(String words) {
        search = words;
    }
}
