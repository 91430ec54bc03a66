package kz.bagalau.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.number.Rounding;
import kz.bagalau.law.number.Score;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.record.ServiceRecordEntry;
import kz.bagalau.papers.ProgramForms;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** The extract of a service record: a registered document with the entries that stand. */
@Stateless
public class RecordExtract {

    private static final Form FORM = ProgramForms.form("record-extract");

    @Inject
    ReadRecord record;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;

    /**
     * Makes the extract of a person, for the body that holds his last entry.
     *
     * @return the id of its PDF
     * @throws IllegalStateException if there is no entry
     */
    @Operates(Operation.RECORD_EXTRACT)
    public Long make(@Of(Kind.PERSON) Long personId) {
        List<ServiceRecordEntry> entries = entries(personId);
        if (entries.isEmpty()) {
            throw new IllegalStateException("person " + personId + " has no entry");
        }
        Long bodyId = entries.get(0).bodyId();
        return registry.make(Order.first(bodyId, PaperKind.RECORD_EXTRACT, PaperSubject.ofPerson(personId), FORM,
                mark -> data(bodyId, personId, entries, mark), List.of(Lang.KK, Lang.RU))).pdfId();
    }

    /** What stands, of one body: that of the last entry which the caller may know. */
    private List<ServiceRecordEntry> entries(Long personId) {
        List<ServiceRecordEntry> entries = record.entries(personId).stream().filter(entry -> entry.supersededBy() == null).toList();
        return entries.stream().filter(entry -> entry.bodyId().equals(entries.get(0).bodyId())).toList();
    }

    private FormData data(Long bodyId, Long personId, List<ServiceRecordEntry> entries, String mark) {
        Map<Long, PersonName> names = staff.names(List.of(personId, recorder.caller()), recorder.today());
        return FormData.empty().with("bodyName", FormValue.of(registry.name(bodyId)))
                .with("number", FormValue.same(mark + ", " + FormValue.day(recorder.today()).ru())).with("servantName", name(names.get(personId)))
                .with("hrWorkerName", name(names.get(recorder.caller()))).withRows("entries", entries.stream().map(RecordExtract::row).toList());
    }

    private static FormValue name(PersonName name) {
        return name == null ? FormValue.BLANK : FormValue.of(name.kk().full(), name.ru().full());
    }

    private static Map<String, FormValue> row(ServiceRecordEntry entry) {
        ServiceRecordEntry.Basis basis = entry.basis();
        String points = basis.score() == null ? "" : Rounding.SHOWN.printed(Score.parse(basis.score())) + " – ";
        String protocol = basis.protocol() == null ? "" : ", № " + basis.protocol();
        return Map.of("period", FormValue.same(day(basis.period().first()) + " – " + day(basis.period().last())),
                "result", FormValue.of(points + basis.gradeName().kk() + beside(entry, Lang.KK), points + basis.gradeName().ru() + beside(entry, Lang.RU)),
                "act", FormValue.of(basis.act().kk(), basis.act().ru()), "decision", FormValue.same(day(basis.decidedOn()) + protocol),
                "acquaintance", FormValue.same(day(entry.acquaintedOn())));
    }

    /** What stands beside the leading result, after it. */
    private static String beside(ServiceRecordEntry entry, Lang lang) {
        return entry.lines().stream().map(line -> "; " + line.name().in(lang.locale()) + " – " + line.gradeName().in(lang.locale())).collect(Collectors.joining());
    }

    private static String day(LocalDate day) {
        return FormValue.day(day).ru();
    }
}
