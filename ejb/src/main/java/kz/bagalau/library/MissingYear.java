package kz.bagalau.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.model.account.Role;

/** The administrators' task where a year ahead has no calendar: no term that reaches into it can be counted. */
@ApplicationScoped
public class MissingYear implements InboxSource {

    @Inject
    Calendars calendars;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        return CurrentCaller.get().rolesAnywhere(today).contains(Role.ADMINISTRATOR)
                ? calendars.calendar().missing(today).stream().map(MissingYear::task).toList() : List.of();
    }

    private static InboxItem task(Integer year) {
        return new InboxItem("act.calendar.inbox.missing", List.of(), String.valueOf(year), "", null, null, false, null,
                "/law/calendar-edit.xhtml?year=" + year);
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
