package kz.bagalau.demo;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.model.body.Days;
import kz.bagalau.planning.NameSubstitutes;
import kz.bagalau.planning.NamedSubstitute;
import kz.bagalau.planning.OpenCycle;

/** Opens a cycle of the demo in the name of an HR worker. */
@Stateless
@Operates(Operation.WITHIN)
public class DemoOpening {

    @EJB
    OpenCycle opening;
    @EJB
    NameSubstitutes naming;

    /**
     * The cycle's id. Where an officer of the evaluation would be evaluated himself, the first who may stands in for him.
     *
     * @param ground why the cycle is opened, null where the act needs no reason
     * @param order the number of the order that names those who stand in
     * @param ordered its day
     */
    public Long open(DemoCast cast, Days days, String ground, String order, LocalDate ordered) {
        return InName.as(cast.hrWorkers().get(0), () -> opening.open(cast.officeId(), days, ground, standIns(cast, days, order, ordered)));
    }

    private List<NamedSubstitute> standIns(DemoCast cast, Days days, String order, LocalDate ordered) {
        return naming.among(cast.officeId(), opening.preview(cast.officeId(), days).due()).stream().flatMap(own -> own.inOrder().stream()
                .flatMap(office -> naming.candidates(cast.officeId(), own.holder().personId(), office).stream().limit(1)
                        .map(one -> new NamedSubstitute(own.holder().personId(), office, one.personId(), order, ordered)))).toList();
    }
}
