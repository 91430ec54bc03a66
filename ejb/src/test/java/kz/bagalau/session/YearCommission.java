package kz.bagalau.session;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.bagalau.documents.Attachment;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.evaluation.EvaluationCase;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Session;
import kz.bagalau.planning.YearOffice;

/** The commission of a year's scene at work: five people and their secretary, told through the real beans. */
public record YearCommission(YearOffice scene) {

    /** A document. */
    public static final Attachment PROOF = new Attachment("Дәлел.pdf", "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII));

    /** A text in Kazakh. */
    public static Written kk(String words) {
        return Written.in(Lang.KK, words);
    }

    /** The places: chair, a deputy, three members, secretary. */
    public List<Seat> seats() {
        List<Long> people = scene.commission;
        List<Seat> seats = new ArrayList<>(List.of(Seat.chair(people.get(0)), Seat.deputy(people.get(1)), Seat.secretary(scene.secretary)));
        people.subList(2, people.size()).forEach(one -> seats.add(Seat.member(one)));
        return seats;
    }

    /** The commission by its first order. */
    public void appoint() {
        secretary(Commissions.class, one -> one.appoint(scene.body, Bilingual.of("Бағалау жөніндегі комиссия", "Комиссия по оценке"), "15-к",
                YearOffice.DAY.minusDays(40), YearOffice.DAY.minusDays(40), seats(), PROOF));
    }

    /** Does something as the secretary. */
    public <B> void secretary(Class<B> bean, Consumer<B> deed) {
        scene.does(scene.secretary, beans -> deed.accept(beans.get(bean)));
    }

    /** Asks something as the secretary. */
    public <B, T> T asked(Class<B> bean, Function<B, T> question) {
        return scene.as(scene.secretary, beans -> question.apply(beans.get(bean)));
    }

    /** A session of today with cases on its agenda. */
    public Long planned(List<Long> cases) {
        Long session = asked(PlanSession.class, one -> one.onDay(scene.body, scene.clock().instant().atZone(scene.clock().getZone()).toLocalDate(), "101", "келісім"));
        secretary(Agenda.class, one -> one.put(session, cases));
        return session;
    }

    /** The same, open, with all there. */
    public Long open(List<Long> cases) {
        Long session = planned(cases);
        secretary(HoldSession.class, one -> one.everybodyCame(session));
        secretary(HoldSession.class, one -> one.open(session));
        return session;
    }

    /** The item of a case. */
    public Long item(Long session, Long caseId) {
        return look(session, caseId, AgendaItem::id);
    }

    /** Something of the item of a case. */
    public <T> T look(Long session, Long caseId, Function<AgendaItem, T> question) {
        return scene.call(em -> question.apply(em.find(Session.class, session).itemOf(caseId).orElseThrow()));
    }

    /** Something of a case. */
    public <T> T subject(Long caseId, Function<EvaluationCase, T> question) {
        return scene.call(em -> question.apply(em.find(EvaluationCase.class, caseId)));
    }

    /** Everybody entitled says the same on what is put, and it is counted. */
    public void carry(Long session, Long caseId) {
        Long item = item(session, caseId);
        Long motion = look(session, caseId, one -> one.open().orElseThrow().id());
        secretary(Votes.class, one -> one.sayRest(session, item, motion));
        secretary(Votes.class, one -> one.count(session, item, motion));
    }

    /** Everybody votes for the undisputed together. */
    public Map<Long, ?> together(Long session) {
        Map<Long, Boolean> votes = new HashMap<>();
        scene.commission.forEach(one -> votes.put(one, true));
        return asked(Votes.class, one -> one.together(session, votes));
    }

    /** Closes the session, makes the protocol, all sign. */
    public void sign(Long session) {
        secretary(HoldSession.class, one -> one.close(session, "келесі отырысқа"));
        secretary(Protocols.class, one -> one.make(session, null));
        Stream.concat(Stream.of(scene.secretary), scene.commission.stream()).forEach(person -> scene.does(person, beans -> beans.get(Protocols.class).sign(session)));
    }
}
