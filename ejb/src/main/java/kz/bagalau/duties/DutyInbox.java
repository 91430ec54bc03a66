package kz.bagalau.duties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.act.Role;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.body.PersonName;

/** The duties of the caller, a line each, with the periods for which it waits. The act names no term for them. */
@ApplicationScoped
public class DutyInbox implements InboxSource {

    @Inject
    OpenDuties open;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        Map<String, List<DutyTask>> byDuty = open.of(CurrentCaller.get(), today).stream()
                .collect(Collectors.groupingBy(task -> task.duty().name(), LinkedHashMap::new, Collectors.toList()));
        return byDuty.values().stream().map(DutyInbox::item).toList();
    }

    private static InboxItem item(List<DutyTask> tasks) {
        DutyTask first = tasks.get(0);
        return new InboxItem("inbox.duty", List.of(Arg.of(first.duty().label())), about(tasks), "", null, null, false, first.duty().citation(),
                tasks.size() == 1 ? first.page() : "/duty/list.xhtml");
    }

    private static String about(List<DutyTask> tasks) {
        Locale locale = Locale.forLanguageTag(CurrentCaller.get().language());
        String periods = tasks.stream().map(task -> task.period().name().in(Lang.of(locale))).distinct().collect(Collectors.joining(", "));
        List<PersonName> people = tasks.stream().flatMap(task -> task.cases().values().stream()).distinct().toList();
        boolean one = people.size() == 1 && tasks.get(0).duty().binds() != Role.SERVANT;
        return one ? people.get(0).in(locale).full() + " · " + periods : periods;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }
}
