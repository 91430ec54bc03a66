package kz.bagalau.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.inbox.InboxItem;
import kz.bagalau.inbox.InboxSource;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.watch.Watched;

/** Values of targets that the caller's office has to work out or to agree to: one line each for all sheets, with the term that ends first. */
@ApplicationScoped
public class FactsInbox implements InboxSource {

    @Inject
    PrecomputeSheet facts;

    @Override
    public List<InboxItem> waitingForMe(LocalDate today) {
        if (PrecomputeSheet.bodies(CurrentCaller.get(), today).isEmpty()) {
            return List.of();
        }
        List<SheetFacts> all = facts.list();
        List<InboxItem> items = new ArrayList<>();
        add(items, "sheet.facts.inbox.enter", all.stream().filter(one -> one.enters() && one.entered() == null).toList());
        add(items, "sheet.facts.inbox.agree", all.stream().filter(SheetFacts::agrees).toList());
        return items;
    }

    @Override
    public List<InboxItem> waitedFor(LocalDate today) {
        return List.of();
    }

    private static void add(List<InboxItem> items, String key, List<SheetFacts> sheets) {
        if (!sheets.isEmpty()) {
            Watched term = sheets.get(0).term();
            items.add(new InboxItem(key, List.of(Arg.of(sheets.size())), "", "", term == null ? null : term.last(), term == null ? null : term.left(),
                    term != null && term.due().toBeConfirmed(), term == null ? null : term.due().citation(),
                    sheets.size() == 1 ? "/sheet/facts.xhtml?sheet=" + sheets.get(0).sheetId() : "/sheet/values.xhtml"));
        }
    }
}
