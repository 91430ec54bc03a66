package kz.bagalau.planning;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.Days;
import kz.bagalau.watch.Watched;

/**
 * What a cycle would be, before it is opened.
 *
 * @param days        the days planned over
 * @param editionId   the edition's name
 * @param edition     the edition as it is read
 * @param ownYears    true where the period is each person's own year
 * @param groundAsked true where somebody's period lies outside the days on which the edition is in force: HR enters the ground
 * @param toApprove   true where its cases begin once the official has approved the schedule: substitutes in own cases are named then
 * @param candidates  everybody in a post, due or not, by surname
 * @param sittings    the days proposed, with those to be decided on then
 * @param lastDays    by sitting, the last days of what has to be done before it
 */
public record CyclePreview(Days days, String editionId, Text edition, boolean ownYears, boolean groundAsked, boolean toApprove, List<Candidate> candidates,
        Map<LocalDate, List<Candidate>> sittings, Map<LocalDate, List<Watched>> lastDays) implements Serializable {

    /** Those who are due. */
    public List<Candidate> due() {
        return candidates.stream().filter(each -> each.state() == Candidate.State.DUE).toList();
    }

    /** Those who are not, each with the reason. */
    public List<Candidate> others() {
        return candidates.stream().filter(each -> each.state() != Candidate.State.DUE).toList();
    }
}
