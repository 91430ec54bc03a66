package kz.bagalau.requests;

import java.io.Serializable;
import java.time.LocalDate;
import kz.bagalau.model.request.AskedBy;

/**
 * A line of the register of requests.
 *
 * @param mark       the number of the asker's letter
 * @param dueOn      the last day for the answer
 * @param answeredOn the day of the answer; null: not answered yet
 */
public record RequestRow(Long id, AskedBy by, String asker, String mark, String ground, LocalDate receivedOn, LocalDate dueOn,
        LocalDate answeredOn) implements Serializable {

    /** The expression that fills it. */
    static final String NEW = "new kz.bagalau.requests.RequestRow(r.id, r.askedBy, r.asker, r.mark, r.ground, r.receivedOn, r.dueOn, r.answer.on)";

    /** How it stands on a day: answered, open, or late. */
    public RequestState state(LocalDate today) {
        if (answeredOn != null) {
            return RequestState.ANSWERED;
        }
        return today.isAfter(dueOn) ? RequestState.LATE : RequestState.OPEN;
    }
}
