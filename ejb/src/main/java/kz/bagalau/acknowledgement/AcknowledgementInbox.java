package kz.bagalau.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.access.Caller;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.model.account.Role;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.paper.DueSignature;
import kz.bagalau.planning.CasesAt.Places;
import kz.bagalau.watch.AskedTerm;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Watched;

/** A result to be read, an act of refusal to be signed; for HR, what is to be offered, what nobody answered in time, what is to be recorded. */
@ApplicationScoped
public class AcknowledgementInbox implements InboxSource {

    private static final String LIST = "/acknowledgement/list.xhtml?way=";
    private static final String SEND = "/acknowledgement/send.xhtml";

    @Inject
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    CaseStages stages;
    @Inject
    AcknowledgementDesk desk;
    @Inject
    SendingEditions editions;
    @Inject
    Deadlines deadlines;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        List<InboxItem> items = new ArrayList<>();
        Caller caller = CurrentCaller.get();
        if (caller.personId() != null) {
            items.addAll(toRead(caller.personId()));
            items.addAll(toSign(caller.personId()));
        }
        caller.bodies(today).stream().filter(body -> caller.holds(Role.HR_WORKER, body, today) || caller.holds(Role.HEAD_OF_HR, body, today))
                .forEach(body -> items.addAll(forHr(body, today)));
        return items;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }

    private List<InboxItem> toRead(Long personId) {
        List<Acknowledgement> found = em.createQuery("select a from Acknowledgement a where a.personId = :me and a.stage in :stages", Acknowledgement.class)
                .setParameter("me", personId).setParameter("stages", List.of(Acknowledgement.OFFERED, Acknowledgement.DECLINED)).getResultList();
        return found.stream().collect(Collectors.groupingBy(Acknowledgement::bodyId)).entrySet().stream()
                .flatMap(each -> toRead(each.getKey(), each.getValue()).stream()).toList();
    }

    private List<InboxItem> toRead(Long bodyId, List<Acknowledgement> offered) {
        Map<Long, Watched> terms = terms(bodyId, offered);
        return offered.stream().map(one -> item("inbox.result.read", List.of(), terms.get(one.caseId()), "/acknowledgement/read.xhtml?case=" + one.caseId()))
                .toList();
    }

    private Map<Long, Watched> terms(Long bodyId, List<Acknowledgement> offered) {
        Map<Long, CaseFile> found = files.files(offered.stream().map(Acknowledgement::caseId).toList());
        Map<Long, AskedTerm> asked = new HashMap<>();
        offered.forEach(one -> new AcknowledgementLaw(found.get(one.caseId()).law()).asked(one, found.get(one.caseId()))
                .ifPresent(term -> asked.put(one.caseId(), term)));
        return asked.isEmpty() ? Map.of() : deadlines.of(bodyId, asked);
    }

    private List<InboxItem> toSign(Long personId) {
        return em.createQuery("select distinct a.caseId from Acknowledgement a join a.refusals r join r.signatures s where s.personId = :me"
                + " and s.state = :due and a.stage = :declined and r.paperId is not null", Long.class).setParameter("me", personId)
                .setParameter("due", DueSignature.State.DUE).setParameter("declined", Acknowledgement.DECLINED).getResultStream()
                .map(caseId -> item("inbox.refusal.sign", List.of(), null, "/acknowledgement/sign.xhtml?case=" + caseId)).toList();
    }

    /** One item for each way on which something waits, with the term that ends first. */
    private List<InboxItem> forHr(Long bodyId, LocalDate today) {
        CaseStages.Ways ways = stages.of(bodyId);
        List<InboxItem> items = new ArrayList<>();
        add(items, "inbox.result.offer", ResultRow.Way.TO_OFFER, waiting(bodyId, ways.of(ResultRow.Way.TO_OFFER)), bodyId, null);
        add(items, "inbox.result.silent", ResultRow.Way.OFFERED, waiting(bodyId, ways.of(ResultRow.Way.OFFERED)), bodyId, today);
        List<Long> settled = waiting(bodyId, ways.of(ResultRow.Way.TO_RECORD));
        if (!settled.isEmpty()) {
            items.add(item("inbox.result.record", List.of(Arg.of(settled.size())), null, LIST + ResultRow.Way.TO_RECORD));
        }
        toSend(bodyId).ifPresent(items::add);
        return items;
    }

    /** What is to be sent to those who refused: with the term that ends first, or, where the act sets none, with the point that wants it. */
    private Optional<InboxItem> toSend(Long bodyId) {
        Map<Long, Acknowledgement> refused = editions.of(bodyId).isEmpty() ? Map.of() : desk.refused(em.createQuery("select a.caseId from Acknowledgement a"
                + " where a.bodyId = :body and a.stage = :refused", Long.class).setParameter("body", bodyId)
                .setParameter("refused", Acknowledgement.REFUSED).getResultList());
        Map<Long, AcknowledgementLaw> laws = new HashMap<>();
        Map<Long, AskedTerm> asked = new HashMap<>();
        files.files(refused.values().stream().filter(Acknowledgement::unsent).map(Acknowledgement::caseId).toList()).forEach((id, file) -> {
            AcknowledgementLaw law = new AcknowledgementLaw(file.law());
            if (!law.sendings().isEmpty()) {
                laws.put(id, law);
                law.sending(refused.get(id), file).ifPresent(term -> asked.put(id, term));
            }
        });
        Optional<Watched> first = asked.isEmpty() ? Optional.empty() : deadlines.of(bodyId, asked).values().stream().min(AcknowledgementInbox::byLast);
        return laws.values().stream().findFirst().map(law -> first.map(term -> item("inbox.result.send", List.of(Arg.of(laws.size())), term, SEND))
                .orElseGet(() -> new InboxItem("inbox.result.send", List.of(Arg.of(laws.size())), "", "", null, null, false, law.sendPoint().orElse(null), SEND)));
    }

    private List<Long> waiting(Long bodyId, Places among) {
        return among.none() ? List.of() : among.set(em.createQuery("select c.id from EvaluationCase c where c.bodyId = :body and " + among.where(), Long.class))
                .setParameter("body", bodyId).getResultList();
    }

    /** @param lapsed only those whose term ended before this day; null: all */
    private void add(List<InboxItem> items, String key, ResultRow.Way way, List<Long> caseIds, Long bodyId, LocalDate lapsed) {
        Map<Long, AskedTerm> asked = new HashMap<>();
        files.files(caseIds).forEach((id, file) -> new AcknowledgementLaw(file.law()).asked(null, file).ifPresent(term -> asked.put(id, term)));
        List<Watched> terms = asked.isEmpty() ? List.of() : deadlines.of(bodyId, asked).values().stream()
                .filter(term -> lapsed == null || term.open() && term.last().isBefore(lapsed)).sorted(AcknowledgementInbox::byLast).toList();
        int count = lapsed == null ? caseIds.size() : terms.size();
        if (count > 0) {
            items.add(item(key, List.of(Arg.of(count)), terms.isEmpty() ? null : terms.get(0), LIST + way));
        }
    }

    private static int byLast(Watched one, Watched two) {
        return (one.open() ? one.last() : LocalDate.MAX).compareTo(two.open() ? two.last() : LocalDate.MAX);
    }

    private static InboxItem item(String key, List<Arg> args, Watched term, String link) {
        boolean runs = term != null && term.open() && term.left() != null;
        return new InboxItem(key, args, "", "", runs ? term.last() : null, runs ? term.left() : null, runs && term.due().toBeConfirmed(),
                term == null ? null : term.due().citation(), link);
    }
}
