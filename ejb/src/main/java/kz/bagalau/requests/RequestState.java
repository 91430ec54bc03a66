package kz.bagalau.requests;

/** How a request stands; said as {@code request.state.<name>}. */
public enum RequestState {
    OPEN(" and r.answer.on is null and r.dueOn >= :today"),
    /** Not answered, and its last day is over. */
    LATE(" and r.answer.on is null and r.dueOn < :today"),
    ANSWERED(" and r.answer.on is not null");

    private final String condition;

    RequestState(String condition) {
        this.condition = condition;
    }

    /** The condition of a query on {@code r}; needs {@code :today} unless answered. */
    String condition() {
        return condition;
    }
}
