package kz.bagalau.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.assessment.SheetDocument;
import kz.bagalau.calibration.CalibrationPapers;
import kz.bagalau.calibration.CalibrationPapers.OnCase;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Dispatch;
import kz.bagalau.model.acknowledgement.RefusalPaper;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.DeedEntry;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.evaluation.Explanation;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.model.paper.StoredFile;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Commission;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Composition;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.SeparateOpinion;
import kz.bagalau.model.session.Session;
import kz.bagalau.model.sheet.Sheet;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.planning.Recorder;
import kz.bagalau.plans.PlanDocument;
import kz.bagalau.session.NamedResult;
import kz.bagalau.session.ProtocolExtract;
import kz.bagalau.staff.Staff;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;

/**
 * Makes the case file: one registered PDF/A with an inventory. In it, in the order of the procedure: notices with proof of giving, the order
 * on the commission with recusals, the evaluator's sheets, the explanation of the result and the servant's own, the extract of the protocol with
 * separate opinions, or of a calibration session with the application for it and the meeting on it, the acquaintance or the act of refusal, appeals; each with the scans that belong to it. A new one takes the place of the former.
 */
@Stateless
public class CaseFileDocument {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    SheetDocument sheets;
    @Inject
    ProtocolExtract extracts;
    @Inject
    PlanDocument plans;
    @Inject
    CalibrationPapers calibrations;
    @Inject
    Registry registry;
    @Inject
    Staff staff;
    @Inject
    FilePages pages;
    @Inject
    Recorder recorder;

    /**
     * Makes the file of a case.
     *
     * @param request  the number of the request that it answers; null: HR wants it
     * @param received the day on which the request came; null: as above
     * @return the file of its PDF
     */
    @Operates(Operation.CASE_FILE_MAKE)
    public Long make(@Of(Kind.CASE) Long caseId, @Recorded("request") String request, LocalDate received) {
        CaseFile file = files.file(caseId);
        List<RegisteredPaper> made = new ArrayList<>(plans.of(file));
        made.addAll(sheets.of(file));
        List<OnCase> heard = calibrations.of(caseId);
        List<RegisteredPaper> extract = List.copyOf(extracts.of(List.of(caseId)).values());
        FormValue ground = request == null ? PaperTexts.value("papers.case.noGround")
                : PaperTexts.value("papers.case.request", request, FormValue.day(received).ru());
        return registry.makeAnew(file.subject().bodyId(), PaperKind.CASE_FILE, PaperSubject.ofCase(caseId, file.subject().personId()),
                imprint -> write(file, imprint, made, extract, heard, ground)).pdfId();
    }

    private byte[] write(CaseFile file, Imprint imprint, List<RegisteredPaper> sheetPapers, List<RegisteredPaper> extract, List<OnCase> heard, FormValue ground) {
        List<Lang> languages = Registry.languages(file.law().edition());
        Contents contents = new Contents(imprint, languages);
        Papers papers = new Papers(file);
        if (!papers.notices.isEmpty()) {
            contents.page(OwnForms.NOTICES, "papers.case.notices", pages.notices(papers.notices, papers.names));
        }
        scans(contents, "papers.case.scan.notice", papers.notices.stream().map(Notice::fileId));
        papers.decided.ifPresent(decided -> contents.page(OwnForms.COMMISSION, "papers.case.commission", pages.commission(decided.session(),
                decided.composition(), decided.item(), CommissionLaw.of(file.law().edition()), papers.names)));
        documents(contents, sheetPapers);
        file.standing().stream().flatMap(sheet -> sheet.refusal().stream())
                .forEach(refusal -> contents.page(OwnForms.REFUSAL, "papers.case.refusal", pages.refusal(refusal, papers.names)));
        scans(contents, "papers.case.scan.sheet", file.standing().stream().flatMap(CaseFileDocument::signatures).map(Signature::scanId));
        NamedResult.of(file, file.subject().inForce()).forEach(result -> contents.page(OwnForms.EXPLANATION, "papers.case.explanation", pages.explanation(result)));
        papers.ownWords.forEach(one -> {
            contents.page(OwnForms.OWN_WORDS, "papers.case.ownWords", pages.ownWords(one));
            scans(contents, "papers.case.scan.ownWords", one.files().stream());
        });
        papers.decided.ifPresent(decided -> scans(contents, "papers.case.scan.proof",
                decided.item().carried().stream().map(Motion::proposal).flatMap(proposal -> proposal.proofs().stream())));
        documents(contents, extract);
        papers.opinions.forEach(one -> contents.page(OwnForms.OPINION, "papers.case.opinion", pages.opinion(one, papers.names)));
        heard.forEach(one -> calibration(contents, file, one, papers.names));
        papers.acknowledgements.forEach(one -> acquaintance(contents, one, papers.names));
        papers.appeals.forEach(appeal -> {
            contents.page(OwnForms.APPEAL, "papers.case.appeal", pages.appeal(appeal));
            scans(contents, "papers.case.scan.appeal", appeal.journal().stream().map(DeedEntry::fileId));
        });
        return contents.bind(facts(file, imprint, papers.names, ground));
    }

    /** A calibration session: the application for it, its protocol, the meeting on it; a meeting on several scores of a servant was one. */
    private void calibration(Contents contents, CaseFile file, OnCase one, Map<Long, PersonName> names) {
        if (!one.calibration().planned()) {
            List<CaseResult> about = one.items().stream().flatMap(item -> file.subject().results().stream().filter(result -> result.id().equals(item.resultId()))).toList();
            contents.page(OwnForms.APPLICATION, "papers.case.calibration", pages.application(one.calibration(), NamedResult.of(file, about)));
            scans(contents, "papers.case.scan.calibration", one.calibration().journal().stream().filter(entry -> entry.deed() == Deed.LODGE).map(DeedEntry::fileId));
        }
        documents(contents, one.papers());
        scans(contents, "papers.case.scan.protocol", one.papers().isEmpty() || one.calibration().planned() ? Stream.empty() : one.calibration().signatures().stream().filter(each -> each.state() != DueSignature.State.NOTED).map(DueSignature::fileId));
        one.items().stream().filter(item -> item.meeting() != null).findFirst()
                .ifPresent(item -> contents.page(OwnForms.MEETING, "papers.case.meeting", pages.meeting(item.meeting(), names.get(item.evaluatorId()))));
    }

    private void acquaintance(Contents contents, Acknowledgement one, Map<Long, PersonName> names) {
        contents.page(OwnForms.ACQUAINTANCE, "papers.case.acquaintance", pages.acquaintance(one, names));
        documents(contents, one.refusals().stream().map(RefusalPaper::paperId).filter(Objects::nonNull).flatMap(id -> registry.paper(id).stream()).toList());
        Stream<Long> answer = Stream.of(one.answer() == null ? null : one.answer().scanId(), one.postReceiptId());
        Stream<Long> signatures = one.refusals().stream().flatMap(act -> act.signatures().stream()).map(DueSignature::fileId);
        Stream<Long> sent = one.dispatches().stream().map(Dispatch::proofId);
        scans(contents, "papers.case.scan.acquaintance", Stream.concat(answer, Stream.concat(signatures, sent)));
    }

    private static Stream<Signature> signatures(Sheet sheet) {
        return Stream.concat(Stream.concat(sheet.signature().stream(), sheet.acquaintance().stream()),
                sheet.refusal().stream().flatMap(refusal -> refusal.signatures().stream()));
    }

    private void documents(Contents contents, List<RegisteredPaper> papers) {
        papers.forEach(paper -> contents.document(paper, em.find(StoredFile.class, paper.pdfId()).content()));
    }

    private void scans(Contents contents, String title, Stream<Long> fileIds) {
        fileIds.filter(Objects::nonNull).distinct().map(id -> em.find(StoredFile.class, id)).filter(Objects::nonNull)
                .forEach(file -> contents.scan(title, file));
    }

    private FormData facts(CaseFile file, Imprint imprint, Map<Long, PersonName> names, FormValue ground) {
        EvaluationCase subject = file.subject();
        return FormData.empty().with("bodyName", FormValue.of(imprint.body()))
                .with("number", FormValue.same("№ " + imprint.number() + ", " + FormValue.day(recorder.today()).ru()))
                .with("servantName", FilePages.name(names.get(subject.personId())))
                .with("servantPost", FormValue.of(subject.facts().post().in(Lang.KK.locale()), subject.facts().post().in(Lang.RU.locale())))
                .with("period", FormValue.same(FormValue.day(subject.period().first()).ru() + " – " + FormValue.day(subject.period().last()).ru()))
                .with("act", FormValue.of(file.law().edition().act().shortName()))
                .with("ground", ground)
                .with("hrWorkerName", FilePages.name(names.get(recorder.caller())));
    }

    /** The session that decided a case, the composition of that day, and the case's place on its agenda. */
    private record Decided(Session session, Composition composition, AgendaItem item) {
    }

    /** What is known of a case beyond its file: read once, a statement a kind. */
    private final class Papers {

        private final List<Notice> notices;
        private final Optional<Decided> decided;
        private final List<Acknowledgement> acknowledgements;
        private final List<Appeal> appeals;
        private final List<Explanation> ownWords;
        private final List<SeparateOpinion> opinions;
        private final Map<Long, PersonName> names;

        private Papers(CaseFile file) {
            Long caseId = file.subject().id();
            notices = of("select n from Notice n where n.caseId = :case order by n.id", Notice.class, caseId).stream()
                    .filter(one -> one.role() != Role.RESPONDENT).toList();
            decided = of("select s from Session s join s.items i where i.caseId = :case order by s.id desc", Session.class, caseId).stream()
                    .filter(session -> session.at(Session.SIGNED)).flatMap(session -> decided(session, caseId).stream()).findFirst();
            acknowledgements = of("select a from Acknowledgement a where a.caseId = :case order by a.id", Acknowledgement.class, caseId);
            appeals = of("select a from Appeal a where a.caseId = :case order by a.id", Appeal.class, caseId);
            ownWords = of("select e from Explanation e where e.caseId = :case order by e.id", Explanation.class, caseId);
            opinions = decided.map(one -> opinions(one.session(), caseId)).orElse(List.of());
            names = names(file);
        }

        /** Those on this case, and those on the whole session. */
        private List<SeparateOpinion> opinions(Session session, Long caseId) {
            return of("select o from Protocol p join p.opinions o where p.sessionId = " + session.id() + " and (o.caseId is null or o.caseId = :case)"
                    + " order by o.givenAt", SeparateOpinion.class, caseId);
        }

        private <T> List<T> of(String query, Class<T> type, Long caseId) {
            return em.createQuery(query, type).setParameter("case", caseId).getResultList();
        }

        private Optional<Decided> decided(Session session, Long caseId) {
            return Optional.ofNullable(em.find(Commission.class, session.commissionId())).flatMap(commission -> commission.on(session.heldOn()))
                    .flatMap(composition -> session.itemOf(caseId).filter(item -> item.state() == AgendaItem.State.DECIDED)
                            .map(item -> new Decided(session, composition, item)));
        }

        private Map<Long, PersonName> names(CaseFile file) {
            Stream<Long> sheetPeople = file.standing().stream().flatMap(CaseFileDocument::signatures).map(Signature::signerId);
            Stream<Long> seats = decided.stream().flatMap(one -> one.composition().seats().stream()).map(Seat::personId);
            Stream<Long> entered = acknowledgements.stream().filter(one -> one.answer() != null).map(one -> one.answer().enteredBy());
            List<Long> people = Stream.of(Stream.of(file.subject().personId(), recorder.caller()), notices.stream().map(Notice::personId), sheetPeople, seats,
                    entered, file.sheets().stream().map(Sheet::evaluatorId), opinions.stream().map(SeparateOpinion::personId)).flatMap(stream -> stream).filter(Objects::nonNull).distinct().toList();
            return new HashMap<>(staff.names(people, recorder.today()));
        }
    }
}
