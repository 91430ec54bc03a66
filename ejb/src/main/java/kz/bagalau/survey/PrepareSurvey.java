package kz.bagalau.survey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Explained;
import kz.bagalau.law.instrument.RespondentMean;
import kz.bagalau.law.instrument.Respondents;
import kz.bagalau.law.process.Circumstance;
import kz.bagalau.law.process.Deed;
import kz.bagalau.law.process.Document;
import kz.bagalau.law.process.Situation;
import kz.bagalau.law.process.TrackKind;
import kz.bagalau.law.result.Anonymity;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.survey.Respondent;
import kz.bagalau.model.survey.Survey;
import kz.bagalau.planning.GiveNotices;
import kz.bagalau.watch.CaseFile;
import kz.bagalau.watch.CaseFiles;
import kz.bagalau.watch.Deadlines;
import kz.bagalau.watch.Receipts;

/** Whom to ask about a servant: the rule's proposal, HR's choice, and the sheets that go out to those chosen. */
@Stateless
public class PrepareSurvey {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    CaseFiles files;
    @Inject
    Deadlines deadlines;
    @Inject
    Contacts contacts;
    @Inject
    SurveyDesk desk;
    @Inject
    GiveNotices notices;

    /** Whom the rule proposes to ask about the servant of a case; empty where the edition knows no such evaluation. */
    @Operates(Operation.SURVEY_PREPARE)
    public Optional<Proposal> proposal(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        return mean(file).map(mean -> proposal(file, list(file, mean)));
    }

    private Proposal proposal(CaseFile file, Respondents rule) {
        Map<Role, List<PostHolder>> people = contacts.of(file.subject());
        Explained<Respondents.Proposal> proposed = rule.propose(ids(people));
        Set<Long> commission = contacts.commission(file.subject().bodyId());
        Set<Long> absent = contacts.absent(file.subject().bodyId());
        Role group = proposed.value().group().orElse(null);
        List<Proposal.Choice> choices = people.getOrDefault(group, List.of()).stream().map(one -> new Proposal.Choice(one,
                proposed.value().people().contains(one.personId().toString()), commission.contains(one.personId()), absent.contains(one.personId())))
                .toList();
        return new Proposal(group, choices, proposed.step(), file.law().only(Anonymity.class)
                .map(anonymity -> anonymity.notice(proposed.value().people().size())).orElse(proposed.step()));
    }

    private static Map<Role, List<String>> ids(Map<Role, List<PostHolder>> people) {
        return people.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().stream().map(one -> one.personId().toString()).toList()));
    }

    static Optional<RespondentMean> mean(CaseFile file) {
        return file.law().route().tracks(TrackKind.SURVEY).stream()
                .flatMap(track -> file.law().edition().find(track.name().of(), RespondentMean.class).stream()).findFirst();
    }

    private static Respondents list(CaseFile file, RespondentMean mean) {
        return file.law().edition().rule(mean.list(), Respondents.class);
    }

    /**
     * Names those to be asked; names given before and not sent yet are replaced.
     *
     * @param chosen  who, with HR's reason for each whom the system had not proposed (null or blank for the others)
     * @return the survey's id; whoever is named after the notices of the case is notified at once
     * @throws kz.bagalau.law.explain.ObstacleException when they are too many, or of no group that may be asked
     */
    @Operates(Operation.SURVEY_PREPARE)
    public Long name(@Of(Kind.CASE) Long caseId, Map<Long, String> chosen) {
        CaseFile file = files.file(caseId);
        RespondentMean mean = mean(file).orElseThrow();
        Map<Role, List<PostHolder>> people = contacts.of(file.subject());
        Proposal proposal = proposal(file, list(file, mean));
        list(file, mean).check(ids(people), chosen.keySet().stream().map(String::valueOf).toList()).stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal();
        });
        requireReasons(proposal, chosen);
        Survey survey = desk.survey(file, mean.name());
        List<Respondent> asked = new ArrayList<>();
        chosen.forEach((person, reason) -> asked.add(new Respondent(person, proposal.group(), mean.sheets().get(proposal.group().name()), SurveyDesk.said(reason))));
        desk.name(survey, desk.course(file, survey, Situation.empty(), Deed.NAME_RESPONDENTS, null), asked);
        em.flush();
        notices.giveRest(files.file(caseId));
        return survey.id();
    }

    private static void requireReasons(Proposal proposal, Map<Long, String> chosen) {
        chosen.forEach((person, reason) -> {
            if (!proposal.proposed().contains(person) && SurveyDesk.said(reason) == null) {
                throw new IllegalArgumentException("person " + person + " was not proposed: a reason is asked for");
            }
        });
    }

    /**
     * Takes the proposals as they are for many cases; where nobody can be asked, the note of that stands in place of the sheets.
     *
     * @throws AskedElsewhere when the act of one of them has an anonymous survey; nobody is named then
     */
    @Operates(Operation.SURVEY_PREPARE)
    public void acceptProposals(@Of(Kind.CASE) Collection<Long> caseIds) {
        if (files.files(caseIds).values().stream().anyMatch(file -> file.anonymous().isPresent())) {
            throw new AskedElsewhere();
        }
        caseIds.forEach(id -> proposal(id).ifPresent(proposal -> {
            if (proposal.group() == null) {
                noteNobody(id);
            } else {
                Map<Long, String> chosen = new LinkedHashMap<>();
                proposal.proposed().forEach(person -> chosen.put(person, null));
                name(id, chosen);
            }
        }));
    }

    /** Notes that there is nobody who could be asked. */
    @Operates(Operation.SURVEY_PREPARE)
    public void noteNobody(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        RespondentMean mean = mean(file).orElseThrow();
        boolean nobody = proposal(file, list(file, mean)).group() == null;
        Survey survey = desk.survey(file, mean.name());
        survey.follow(desk.course(file, survey, nobody ? Situation.empty().with(Circumstance.NOBODY_TO_ASK) : Situation.empty(), Deed.NOTE_NOBODY, null));
    }

    /** Sends the sheets of a case to those named, where that was not done together with the supervisor's. */
    @Operates(Operation.SURVEY_PREPARE)
    public void send(@Of(Kind.CASE) Long caseId) {
        CaseFile file = files.file(caseId);
        openNamed(file, deadlines.receipts(file.subject().bodyId()));
    }

    /** Opens the survey of a case, if respondents are named and their sheets have not gone out yet. */
    @Operates(Operation.WITHIN)
    public void openNamed(CaseFile file, Receipts receipts) {
        file.circular().filter(survey -> SurveyDesk.before(file, survey, Deed.OPEN)).ifPresent(survey -> desk.open(file, survey, receipts, null));
    }

    /** Asks somebody else in a respondent's place, with the reason; the answer that lay sealed is destroyed. */
    @Operates(Operation.SURVEY_PREPARE)
    public void replace(@Of(Kind.CASE) Long caseId, @Recorded("person") Long personId, @Recorded("other") Long otherId, @Recorded("reason") String reason) {
        CaseFile file = files.file(caseId);
        Survey survey = file.survey().orElseThrow();
        Respondent former = survey.asked(personId).orElseThrow(() -> new IllegalArgumentException("person " + personId + " is not asked"));
        RespondentMean mean = mean(file).orElseThrow();
        list(file, mean).check(ids(contacts.of(file.subject())), List.of(otherId.toString())).stream().findFirst().ifPresent(wrong -> {
            throw wrong.refusal();
        });
        Situation grounded = SurveyDesk.said(reason) == null ? Situation.empty() : Situation.empty().with(Document.GROUND);
        survey.replace(desk.course(file, survey, grounded, Deed.REPLACE_RESPONDENT, reason), personId,
                new Respondent(otherId, former.role(), former.sheet(), reason));
        desk.issue(survey, otherId, deadlines.receipts(survey.bodyId()));
        em.flush();
        notices.giveRest(files.file(caseId));
    }
}
