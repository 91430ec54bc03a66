package kz.bagalau.dossier;

import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.bagalau.acts.FrozenExplanation;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.clock.Clock;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Sentence;
import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.result.Medium;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.acknowledgement.Acknowledgement;
import kz.bagalau.model.acknowledgement.Answer;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.appeal.Appeal;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.Meeting;
import kz.bagalau.model.cycle.Notice;
import kz.bagalau.model.evaluation.CaseResult;
import kz.bagalau.model.evaluation.Explanation;
import kz.bagalau.model.evaluation.Signature;
import kz.bagalau.model.paper.Written;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.CommissionLaw;
import kz.bagalau.model.session.Composition;
import kz.bagalau.model.session.Motion;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.SeparateOpinion;
import kz.bagalau.model.session.Session;
import kz.bagalau.model.session.Voter;
import kz.bagalau.model.sheet.SheetRefusal;
import kz.bagalau.papers.PaperTexts;
import kz.bagalau.session.NamedResult;

/** What the case file's own pages say: each method the values of one form. */
@Dependent
class FilePages {

    private static final Sentences SAID = LawTexts.sentences();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    /** The notices to the servant and to his evaluator; who was asked in confidence is not told. */
    FormData notices(List<Notice> notices, Map<Long, PersonName> names) {
        return FormData.empty().withRows("notices", notices.stream().map(one -> Map.of("role", said("role." + one.role()), "name", name(names.get(one.personId())),
                "given", day(one.givenOn()), "medium", said("medium." + one.medium()), "received", day(one.receivedOn()), "opened",
                FormValue.same(one.openedAt() == null ? "–" : moment(one.openedAt())))).toList());
    }

    FormData commission(Session session, Composition composition, AgendaItem item, CommissionLaw law, Map<Long, PersonName> names) {
        Map<Long, Voter> voters = item.carried().stream().map(Motion::voters).flatMap(List::stream).collect(Collectors.toMap(Voter::personId, one -> one));
        return FormData.empty().with("order", FormValue.same("№ " + composition.orderNo() + ", " + FormValue.day(composition.orderedOn()).ru()))
                .with("heldOn", day(session.heldOn())).withRows("seats", composition.seats().stream().map(seat -> Map.of("place", said("role." + seat.place()),
                        "name", name(names.get(seat.personId())), "part", part(seat, voters.get(seat.personId()), law))).toList());
    }

    /** A recused member does not vote: with the point, without the ground, which would say who was asked. */
    private static FormValue part(Seat seat, Voter voter, CommissionLaw law) {
        if (voter == null || seat.place() == Role.SECRETARY) {
            return PaperTexts.value("papers.case.noVote");
        } else if (!voter.present()) {
            return PaperTexts.value("papers.case.absent");
        } else if (voter.recused() != null && law.recusal().isPresent()) {
            return FormValue.of(recused(law, Lang.KK), recused(law, Lang.RU));
        }
        return PaperTexts.value(voter.voting() ? "papers.case.voted" : "papers.case.noVote");
    }

    private static String recused(CommissionLaw law, Lang lang) {
        return law.recusal().map(rule -> SAID.say(lang, rule.printed()) + " (" + SAID.cite(lang, rule.citation()) + ")").orElseThrow();
    }

    FormData refusal(SheetRefusal refusal, Map<Long, PersonName> names) {
        return FormData.empty().with("when", FormValue.same(MOMENT.format(refusal.offeredAt()))).with("place", FormValue.same(refusal.place()))
                .with("before", FormValue.same(refusal.witnesses())).with("reason", FormValue.same(orDash(refusal.givenReason())))
                .withRows("signers", refusal.signatures().stream().map(one -> Map.of("name", name(names.get(one.signerId())), "date", day(one.signedOn()),
                        "medium", medium(one))).toList());
    }

    private static FormValue medium(Signature one) {
        return PaperTexts.value(one.medium() == Medium.PAPER ? "papers.case.onPaper" : "papers.case.offered.system");
    }

    /** The reasons as they were frozen with the result, the conclusion first. */
    FormData explanation(NamedResult named) {
        CaseResult result = named.result();
        List<Sentence> kazakh = lines(result, Lang.KK);
        List<Sentence> russian = lines(result, Lang.RU);
        List<Map<String, FormValue>> rows = new ArrayList<>();
        for (int i = 0; i < russian.size(); i++) {
            rows.add(Map.of("line", FormValue.same(i + 1 + "."), "text", FormValue.of(indented(kazakh.get(i)), indented(russian.get(i))),
                    "source", FormValue.of(kazakh.get(i).source(), russian.get(i).source())));
        }
        return FormData.empty().with("of", FormValue.of(named.name().kk() + " – " + named.grade().kk(), named.name().ru() + " – " + named.grade().ru()))
                .with("decidedOn", day(result.decidedOn())).withRows("steps", rows);
    }

    private static List<Sentence> lines(CaseResult result, Lang lang) {
        return Sentence.notingOnce(FrozenExplanation.forTheEvaluated(result.explanation(), lang));
    }

    /** How deep a reason lies, as dashes before it; behind it its gaps. */
    private static String indented(Sentence sentence) {
        String notes = sentence.notes().stream().map(note -> "\n" + note).collect(Collectors.joining());
        return "– ".repeat(sentence.depth()) + sentence.text() + notes;
    }

    FormData acquaintance(Acknowledgement subject, Map<Long, PersonName> names) {
        Written disagreement = subject.answer() == null ? null : subject.answer().disagreement();
        return FormData.empty().withRows("offers", subject.offers().stream().map(FilePages::offer).toList()).with("answer", answer(subject.answer(), names))
                .with("disagreement", disagreement == null ? FormValue.same("–") : FormValue.free(disagreement.lang(), disagreement.words()))
                .with("settled", day(subject.settledOn().orElse(null)));
    }

    private static Map<String, FormValue> offer(Offer one) {
        boolean inPerson = one.place() != null;
        return Map.of("when", FormValue.same(inPerson ? MOMENT.format(one.when()) : FormValue.day(one.when().toLocalDate()).ru()),
                "place", inPerson ? FormValue.free(one.lang(), one.place()) : PaperTexts.value("papers.case.offered.system"),
                "before", one.beforeWhom() == null ? FormValue.same("–") : FormValue.free(one.lang(), one.beforeWhom()),
                "outcome", PaperTexts.value("papers.case.outcome." + one.outcome()));
    }

    private static FormValue answer(Answer answer, Map<Long, PersonName> names) {
        if (answer == null) {
            return PaperTexts.value("papers.case.read.none");
        }
        String on = FormValue.day(answer.on()).ru();
        if (answer.medium() == Medium.DOCUMENT_FLOW) {
            return PaperTexts.value("papers.case.read.told", on, moment(answer.enteredAt()));
        }
        return answer.medium() == Medium.PAPER ? PaperTexts.value("papers.case.read.paper", on, name(names.get(answer.enteredBy())), moment(answer.enteredAt()))
                : PaperTexts.value("papers.case.read.system", on);
    }

    FormData appeal(Appeal appeal) {
        Written complaint = appeal.complaint();
        String outcome = Optional.ofNullable(appeal.outcome()).map(Enum::name).orElse("open");
        return FormData.empty().with("authority", FormValue.same(appeal.authority())).with("lodged", day(appeal.lodgedOn()))
                .with("received", day(appeal.receivedOn())).with("considered", day(appeal.consideredOn()))
                .with("outcome", PaperTexts.value("papers.case.appeal." + outcome)).with("reported", day(appeal.reportedOn()))
                .with("complaint", complaint == null || complaint.words() == null ? FormValue.same("–") : FormValue.free(complaint.lang(), complaint.words()));
    }

    /** The servant's application for a calibration session, and what became of it. */
    FormData application(Calibration calibration, List<NamedResult> about) {
        Written words = calibration.application();
        return FormData.empty().with("applied", day(calibration.journal().get(0).on())).with("late", PaperTexts.value(calibration.late() ? "papers.case.late" : "papers.case.inTime"))
                .with("about", FormValue.of(about.stream().map(one -> one.name().kk()).collect(Collectors.joining("; ")), about.stream().map(one -> one.name().ru()).collect(Collectors.joining("; "))))
                .with("stage", said("stage.CALIBRATION." + calibration.stage()))
                .with("words", words == null || words.words() == null ? FormValue.same("–") : FormValue.free(words.lang(), words.words()));
    }

    /** The meeting after a session, in the words of whoever held it. */
    FormData meeting(Meeting held, PersonName evaluator) {
        return FormData.empty().with("met", day(held.metOn())).with("evaluator", name(evaluator)).with("achievements", FormValue.same(held.achievements()))
                .with("skills", FormValue.same(held.skills())).with("potential", FormValue.same(held.potential()));
    }

    /** What the servant explained before the session. */
    FormData ownWords(Explanation one) {
        return FormData.empty().with("given", day(one.givenOn())).with("words", FormValue.free(one.text().lang(), one.text().words()));
    }

    FormData opinion(SeparateOpinion one, Map<Long, PersonName> names) {
        return FormData.empty().with("name", name(names.get(one.personId()))).with("given", FormValue.same(moment(one.givenAt())))
                .with("words", FormValue.free(one.text().lang(), one.text().words()));
    }

    private static FormValue said(String key) {
        return FormValue.of(SAID.say(Lang.KK, key), SAID.say(Lang.RU, key));
    }

    static FormValue day(LocalDate day) {
        return day == null ? FormValue.same("–") : FormValue.day(day);
    }

    private static String moment(Instant at) {
        return MOMENT.format(LocalDateTime.ofInstant(at, Clock.ZONE));
    }

    static FormValue name(PersonName name) {
        return name == null ? FormValue.same("–") : FormValue.of(name.kk().full(), name.ru().full());
    }

    private static String orDash(String words) {
        return words == null || words.isBlank() ? "–" : words;
    }
}
