package kz.bagalau.assessment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Track;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.sheet.JournalForm;
import kz.bagalau.law.sheet.PointForm;
import kz.bagalau.law.sheet.ScoreForm;
import kz.bagalau.law.sheet.SheetForm;
import kz.bagalau.law.sheet.TargetForm;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.law.time.Event;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.body.Unit;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.papers.Attestation.Hand;
import kz.bagalau.papers.Attestation;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/** The evaluator's signed sheet as a registered document, by the annex of its act. */
@Stateless
public class SheetDocument {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    Recorder recorder;
    @Inject
    PartResults parts;

    /**
     * The document of a signed sheet: the one that stands, or a new one where it would say something else.
     *
     * @return its file
     * @throws IllegalStateException while the sheet is not signed, or where its edition prints no such form
     */
    @Operates(Operation.SHEET_PRINT)
    public Long make(@Of(Kind.SHEET) Long sheetId) {
        Sheet sheet = files.sheet(sheetId);
        return of(files.file(sheet.caseId()), sheet).map(RegisteredPaper::pdfId)
                .orElseThrow(() -> new IllegalStateException("sheet " + sheetId + " cannot be printed yet"));
    }

    /** The documents of the sheets of a case that were signed and shown to the servant; for work that was decided elsewhere. */
    @Operates(Operation.WITHIN)
    public List<RegisteredPaper> of(CaseFile file) {
        return file.standing().stream().filter(sheet -> sheet.offeredOn() != null).flatMap(sheet -> of(file, sheet).stream()).toList();
    }

    /** The sheet that one of these documents prints. @throws IllegalArgumentException where it prints none that stands */
    @Operates(Operation.WITHIN)
    public Sheet sheet(RegisteredPaper paper) {
        if (paper.subject().thingId() != null) {
            return files.sheet(paper.subject().thingId());
        }
        CaseFile file = files.file(paper.subject().caseId());
        return file.standing().stream().filter(sheet -> sheet.part().isEmpty() && kind(file.form(sheet)) == paper.kind()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("paper " + paper.id() + " prints no sheet that stands"));
    }

    private Optional<RegisteredPaper> of(CaseFile file, Sheet sheet) {
        Optional<RegisteredPaper> paper = printed(file, sheet);
        paper.filter(one -> whole(file.road(sheet), sheet)).ifPresent(one -> registry.complete(file.law(sheet).edition(), one));
        return paper;
    }

    /** True once all signed whom the road asks: a deed since the evaluator's signature is marked as signature or completion; where the road marks none, at once. */
    private static boolean whole(Track road, Sheet sheet) {
        List<DeedEntry> deeds = sheet.journal();
        int signed = IntStream.range(0, deeds.size()).filter(i -> deeds.get(i).deed() == Deed.SIGN).max().orElse(deeds.size());
        return sheet.signature().isPresent() && (road.moves().stream().noneMatch(move -> marked(move.events()))
                || deeds.stream().skip(signed).anyMatch(entry -> marked(entry.events())));
    }

    private static boolean marked(Set<Event> events) {
        return events.contains(Event.SIGNATURE) || events.contains(Event.COMPLETION);
    }

    private Optional<RegisteredPaper> printed(CaseFile file, Sheet sheet) {
        return printable(file, sheet) ? Optional.of(registry.current(order(file, sheet))) : Optional.empty();
    }

    /** Says that somebody signed a sheet, or that it went on; once all did whom its road asks, its document is made where somebody wants it. */
    @Operates(Operation.WITHIN)
    public void complete(CaseFile file, Sheet sheet) {
        if (whole(file.road(sheet), sheet)) {
            registry.complete(sheet.bodyId(), file.law(sheet).edition(), () -> printed(file, sheet));
        }
    }

    /** True where the sheet is signed and its edition has its form. */
    static boolean printable(CaseFile file, Sheet sheet) {
        return sheet.signature().isPresent() && file.law(sheet).edition().forms().containsKey(name(file, sheet));
    }

    private static String name(CaseFile file, Sheet sheet) {
        return file.law(sheet).edition().forms().containsKey(sheet.kind()) ? sheet.kind() : file.form(sheet).printed();
    }

    private Order order(CaseFile file, Sheet sheet) {
        Map<Long, PersonName> names = staff.names(people(file, sheet), recorder.today());
        Text unit = Optional.ofNullable(em.find(Unit.class, file.subject().facts().unitId())).map(one -> new Text(one.name().in(Lang.KK.locale()),
                one.name().in(Lang.RU.locale()), null)).orElse(Text.same(""));
        return Order.first(sheet.bodyId(), kind(file.form(sheet)), subject(file, sheet),
                Registry.form(file.law(sheet).edition(), name(file, sheet)), mark -> parts.printed(data(file, sheet, names, unit), file, sheet),
                Registry.languages(file.law(sheet).edition()))
                .attested(new Attestation.Given(hands(sheet, names), sheet.signature().orElseThrow().hash()));
    }

    /** Sheets about parts of the period stand side by side. */
    private static PaperSubject subject(CaseFile file, Sheet sheet) {
        PaperSubject whole = PaperSubject.ofCase(sheet.caseId(), file.subject().personId());
        return sheet.part().isEmpty() ? whole : whole.of(sheet.id());
    }

    /** What the register calls it. */
    public static PaperKind kind(SheetForm form) {
        if (form instanceof JournalForm) {
            return PaperKind.JOURNAL_SHEET;
        } else if (form instanceof ScoreForm) {
            return PaperKind.SCORE_SHEET;
        }
        return form instanceof PointForm ? PaperKind.SUPERVISOR_SHEET : form instanceof TargetForm ? PaperKind.TARGET_SHEET : PaperKind.COMPETENCY_SHEET;
    }

    private static List<Long> people(CaseFile file, Sheet sheet) {
        Stream<Long> hands = Stream.of(sheet.signature(), sheet.acquaintance(), sheet.approval()).flatMap(Optional::stream)
                .flatMap(one -> Stream.of(one.signerId(), one.enteredBy()));
        return Stream.concat(Stream.of(file.subject().personId(), sheet.evaluatorId(), file.subject().facts().higherId()), hands).filter(Objects::nonNull).distinct().toList();
    }

    private static FormData data(CaseFile file, Sheet sheet, Map<Long, PersonName> names, Text unit) {
        Bilingual post = file.subject().facts().post();
        Long higher = file.subject().facts().underFirstHead() ? sheet.evaluatorId() : file.subject().facts().higherId();
        FormData head = FormData.empty().with("servantName", name(names.get(file.subject().personId())))
                .with("servantPost", FormValue.of(post.in(Lang.KK.locale()), post.in(Lang.RU.locale()))).with("unitName", FormValue.of(unit)).with("servantUnit", FormValue.of(unit))
                .with("period", file.part(sheet).map(part -> FormValue.of(part.name())).orElseGet(() -> FormValue.same(FormValue.day(file.subject().period().first()).ru()
                        + " – " + FormValue.day(file.subject().period().last()).ru())))
                .with("supervisorName", name(names.get(sheet.evaluatorId()))).with("servantStatement", statement(sheet))
                .with("higherSupervisorName", Optional.ofNullable(names.get(higher)).map(SheetDocument::name).orElse(FormValue.BLANK));
        return SheetText.with(head, file.form(sheet), sheet.filled());
    }

    /** Blank while he has said nothing: then there is room to write by hand. */
    private static FormValue statement(Sheet sheet) {
        if (sheet.acquaintance().isPresent()) {
            String day = FormValue.day(sheet.acquaintance().get().signedOn()).ru();
            return sheet.objection().map(words -> PaperTexts.value("papers.sheet.disagrees", day, words))
                    .orElseGet(() -> PaperTexts.value("papers.sheet.read", day));
        }
        return sheet.refusal().map(refusal -> PaperTexts.value("papers.sheet.refused", FormValue.day(refusal.offeredAt().toLocalDate()).ru()))
                .orElse(FormValue.BLANK);
    }

    private static List<Hand> hands(Sheet sheet, Map<Long, PersonName> names) {
        Stream<Hand> evaluator = sheet.signature().stream().map(one -> hand(one, sheet.evaluatorRole() == Role.EVALUATOR ? "papers.role.evaluator" : "papers.role.supervisor", names));
        Stream<Hand> agreed = sheet.approval().stream().map(one -> hand(one, "papers.role.higher", names));
        Stream<Hand> servant = sheet.acquaintance().stream().map(one -> hand(one, "papers.role.servant", names));
        return Stream.concat(Stream.concat(evaluator, agreed), servant).collect(Collectors.toList());
    }

    private static Hand hand(Signature one, String role, Map<Long, PersonName> names) {
        boolean onPaper = one.medium() == Medium.PAPER;
        return new Hand(full(names.get(one.signerId())), PaperTexts.words(role), one.signedOn(),
                LocalDateTime.ofInstant(one.enteredAt(), Clock.ZONE), onPaper ? full(names.get(one.enteredBy())) : null,
                one.medium() == Medium.DOCUMENT_FLOW);
    }

    private static String full(PersonName name) {
        return name == null ? "–" : name.ru().full();
    }

    private static FormValue name(PersonName name) {
        return FormValue.of(name.kk().full(), name.ru().full());
    }
}
