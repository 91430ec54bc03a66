package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.documents.Attachment;
import kz.bagalau.intake.IntakePapers;
import kz.bagalau.intake.IntakeRefused;
import kz.bagalau.intake.IntakeRow;
import kz.bagalau.intake.MakeTemplate;
import kz.bagalau.intake.ReadIntakes;
import kz.bagalau.intake.Sort;
import kz.bagalau.intake.Sorts;
import kz.bagalau.model.cycle.Cycle;
import kz.bagalau.planning.CycleRow;
import kz.bagalau.planning.ReadCycles;
import kz.bagalau.web.error.NotThere;
import kz.bagalau.web.text.Words;
import kz.bagalau.web.widget.Afterwards;
import kz.bagalau.web.widget.Download;

/** Papers signed by hand, many at once: the workbook of a cycle is taken, and comes back filled with its scans. */
@Named
@ViewScoped
public class BulkPapers implements Serializable {

    private static final long serialVersionUID = 1L;
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LARGEST_ZIP = 100 << 20;

    @EJB
    private ReadCycles cycles;
    @EJB
    private MakeTemplate templates;
    @EJB
    private IntakePapers papers;
    @EJB
    private ReadIntakes reading;
    @Inject
    private Words words;
    @Inject
    private Afterwards afterwards;

    private Long cycle;
    private String sort;
    private transient Part file;
    private transient Part zip;
    private transient List<CycleRow> running;
    private transient Sorts sorts;
    private transient List<IntakeRow> before;

    /** Takes the latest running cycle where the address names none. */
    public void load() {
        body();
        if (getRunning().stream().noneMatch(one -> one.id().equals(cycle))) {
            cycle = getRunning().stream().findFirst().map(CycleRow::id).orElse(null);
        }
    }

    private static Long body() {
        return Optional.ofNullable(CurrentCaller.get().bodyId()).orElseThrow(() -> new NotThere("no body"));
    }

    /** The running cycles of the body, the latest first. */
    public List<CycleRow> getRunning() {
        if (running == null) {
            running = cycles.cycles(body()).stream().filter(one -> Cycle.RUNNING.equals(one.stage())).toList();
        }
        return running;
    }

    /** The sorts of paper that can enter the cycle, and those that cannot. */
    public Sorts getSorts() {
        if (sorts == null) {
            sorts = cycle == null ? new Sorts(List.of(), List.of()) : templates.sorts(cycle);
        }
        return sorts;
    }

    /** Hands out the workbook of a sort; or says why nothing would stand in it. */
    public String template(String code) throws IOException {
        Sort chosen = getSorts().find(code).orElseThrow(() -> new NotThere("no papers of the sort " + code));
        String days = getRunning().stream().filter(one -> one.id().equals(cycle)).findFirst().map(this::days).orElse("");
        try {
            Download.hand(words.of(chosen.label()) + " " + days + ".xlsx", XLSX, templates.make(cycle, code));
            return null;
        } catch (IntakeRefused nothing) {
            return afterwards.stay(nothing.key());
        }
    }

    /** Takes the file and its scans, begins to check them, and leads to the report; or says what is wrong. */
    public String send() throws IOException {
        try {
            Long intake = papers.upload(cycle, sort, read(file, IntakePapers.LARGEST), read(zip, LARGEST_ZIP));
            papers.check(intake);
            return "/paper/intake.xhtml?faces-redirect=true&intake=" + intake;
        } catch (IntakeRefused refused) {
            return afterwards.stay(refused.key());
        }
    }

    /** The file; of one that is too large only so much that this can be told; null where none was chosen. */
    private static Attachment read(Part part, int most) throws IOException {
        if (part == null || part.getSubmittedFileName() == null || part.getSubmittedFileName().isBlank()) {
            return null;
        }
        try (InputStream in = part.getInputStream()) {
            return new Attachment(part.getSubmittedFileName(), in.readNBytes(most + 1));
        }
    }

    /** The files that came before, the latest first. */
    public List<IntakeRow> getBefore() {
        if (before == null) {
            before = reading.of(body());
        }
        return before;
    }

    /** The words for the sort of a file: those of its cycle's act. */
    public String label(IntakeRow row) {
        return labels(row.cycleId()).getOrDefault(row.sort(), row.sort());
    }

    private transient Map<Long, Map<String, String>> labels;

    private Map<String, String> labels(Long of) {
        labels = labels == null ? new TreeMap<>() : labels;
        return labels.computeIfAbsent(of, id -> {
            Map<String, String> known = new TreeMap<>();
            templates.sorts(id).offered().forEach(each -> known.put(each.code(), words.of(each.label())));
            return known;
        });
    }

    /** The days of a cycle, as its choice names it. */
    public String days(CycleRow row) {
        return words.day(row.first()) + " – " + words.day(row.last());
    }

    public Long getCycle() {
        return cycle;
    }

    public void setCycle(Long id) {
        cycle = id;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String code) {
        sort = code;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part part) {
        file = part;
    }

    public Part getZip() {
        return zip;
    }

    public void setZip(Part part) {
        zip = part;
    }
}
