package kz.bagalau.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.bagalau.access.Access;
import kz.bagalau.access.Operation;
import kz.bagalau.web.frame.MenuEntry;
import kz.bagalau.web.inbox.ReadInbox;

/** The left menu: every place of the application by task, as far as the reader may enter it. A new page is one line here. */
@Named
@RequestScoped
public class Menu {

    private static final List<MenuEntry> ENTRIES = List.of(
            MenuEntry.of("work", "inbox", "pi-inbox", "/inbox.xhtml"),
            MenuEntry.of("work", "board", "pi-clock", "/board/list.xhtml"),
            MenuEntry.of("work", "record", "pi-id-card", "/archive/record.xhtml"),
            MenuEntry.of("work", "mydata", "pi-database", "/request/mine.xhtml"),
            MenuEntry.of("staff", "staff", "pi-users", "/staff/list.xhtml"),
            MenuEntry.of("staff", "units", "pi-sitemap", "/staff/units.xhtml"),
            MenuEntry.of("staff", "outsiders", "pi-user-plus", "/staff/outsiders.xhtml"),
            MenuEntry.of("staff", "imports", "pi-upload", "/staff/imports.xhtml"),
            MenuEntry.of("staff", "bodies", "pi-building", "/body/list.xhtml"),
            MenuEntry.of("evaluation", "cycles", "pi-sync", "/cycle/list.xhtml"),
            MenuEntry.of("evaluation", "plans", "pi-list-check", "/plan/list.xhtml"),
            MenuEntry.of("evaluation", "journal", "pi-star", "/journal/list.xhtml"),
            MenuEntry.of("evaluation", "ranking", "pi-sort-amount-down", "/ranking/table.xhtml"),
            MenuEntry.of("evaluation", "dashboard", "pi-chart-bar", "/dashboard/cycle.xhtml"),
            MenuEntry.of("evaluation", "cases", "pi-folder-open", "/case/list.xhtml"),
            MenuEntry.of("evaluation", "sessions", "pi-users", "/session/list.xhtml"),
            MenuEntry.of("evaluation", "approval", "pi-verified", "/session/approve.xhtml"),
            MenuEntry.of("results", "acquaintance", "pi-check-square", "/acknowledgement/list.xhtml"),
            MenuEntry.of("results", "archive", "pi-folder", "/archive/list.xhtml"),
            MenuEntry.of("results", "calibrations", "pi-users", "/calibration/list.xhtml"),
            MenuEntry.of("results", "mycalibrations", "pi-user", "/calibration/mine.xhtml"),
            MenuEntry.of("results", "disputes", "pi-comments", "/dispute/list.xhtml"),
            MenuEntry.of("results", "mydisputes", "pi-comment", "/dispute/mine.xhtml"),
            MenuEntry.of("results", "appeals", "pi-envelope", "/appeal/list.xhtml"),
            MenuEntry.of("results", "consequences", "pi-star", "/archive/consequences.xhtml"),
            MenuEntry.of("results", "development", "pi-book", "/archive/development.xhtml"),
            MenuEntry.of("results", "attestation", "pi-exclamation-circle", "/archive/attestation.xhtml"),
            MenuEntry.of("results", "mentors", "pi-users", "/archive/mentors.xhtml"),
            MenuEntry.of("results", "disposal", "pi-trash", "/archive/disposal.xhtml"),
            MenuEntry.of("papers", "papers", "pi-folder", "/paper/register.xhtml"),
            MenuEntry.of("papers", "prints", "pi-print", "/paper/runs.xhtml"),
            MenuEntry.of("papers", "scans", "pi-clone", "/paper/scans.xhtml"),
            MenuEntry.of("papers", "bulk", "pi-file-import", "/paper/bulk.xhtml"),
            MenuEntry.of("papers", "sample", "pi-search", "/request/sample.xhtml"),
            MenuEntry.of("papers", "requests", "pi-envelope", "/request/list.xhtml"),
            MenuEntry.of("law", "acts", "pi-book", "/law/acts.xhtml"),
            MenuEntry.of("law", "own", "pi-file-edit", "/law/own.xhtml"),
            MenuEntry.of("law", "calculator", "pi-calculator", "/law/calculator.xhtml"),
            MenuEntry.of("law", "calendar", "pi-calendar", "/law/calendar.xhtml"),
            MenuEntry.of("admin", "mine", "pi-user", "/account/mine.xhtml"),
            MenuEntry.of("admin", "accounts", "pi-users", "/admin/accounts.xhtml"),
            MenuEntry.of("admin", "reminders", "pi-bell", "/admin/reminders.xhtml"),
            MenuEntry.of("admin", "audit", "pi-shield", "/admin/audit.xhtml"));

    @Inject
    private ReadInbox inbox;

    @Inject
    private Access access;

    /** The entries by the task under whose title they stand ({@code frame.group.<key>}), in the order of the list. */
    public List<Group> getGroups() {
        Map<String, List<MenuEntry>> groups = ENTRIES.stream().filter(this::open)
                .collect(Collectors.groupingBy(MenuEntry::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
    }

    /** True for the entry below which the present page lies. */
    public boolean here(MenuEntry entry) {
        return entry.covers(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    /** How much waits behind the entry; 0 shows no number. */
    public long count(MenuEntry entry) {
        return entry.key().equals("inbox") ? inbox.getWaitingForMe().size() : 0;
    }

    private boolean open(MenuEntry entry) {
        return Operation.ofPage(entry.page()).filter(access::may).isPresent();
    }

    /** One task of the menu. */
    public record Group(String key, List<MenuEntry> entries) {
    }
}
