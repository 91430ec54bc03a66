package kz.bagalau.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.library.Offered;
import kz.bagalau.library.WhatIsOffered;
import kz.bagalau.web.frame.MenuEntry;
import kz.bagalau.web.inbox.ReadInbox;

/** The left menu: every place of the application by task, as far as the reader may enter it and an edition that concerns him has what it is about. A new page is one line here. */
@Named
@RequestScoped
public class Menu {

    private static final List<MenuEntry> ENTRIES = List.of(
            MenuEntry.of("work", "inbox", "pi-inbox", "/inbox.xhtml"),
            MenuEntry.of("work", "board", "pi-clock", "/board/list.xhtml"),
            MenuEntry.of("work", "duties", "pi-list", "/duty/list.xhtml").where(Offered.DUTIES),
            MenuEntry.of("work", "record", "pi-id-card", "/archive/record.xhtml"),
            MenuEntry.of("work", "mydata", "pi-database", "/request/mine.xhtml"),
            MenuEntry.of("staff", "staff", "pi-users", "/staff/list.xhtml"),
            MenuEntry.of("staff", "units", "pi-sitemap", "/staff/units.xhtml"),
            MenuEntry.of("staff", "outsiders", "pi-user-plus", "/staff/outsiders.xhtml"),
            MenuEntry.of("staff", "imports", "pi-upload", "/staff/imports.xhtml"),
            MenuEntry.of("staff", "bodies", "pi-building", "/body/list.xhtml"),
            MenuEntry.of("evaluation", "cycles", "pi-sync", "/cycle/list.xhtml"),
            MenuEntry.of("evaluation", "plans", "pi-list-check", "/plan/list.xhtml").where(Offered.PLANS),
            MenuEntry.of("evaluation", "journal", "pi-star", "/journal/list.xhtml").where(Offered.JOURNAL),
            MenuEntry.of("evaluation", "ranking", "pi-sort-amount-down", "/ranking/table.xhtml").where(Offered.RANKING),
            MenuEntry.of("evaluation", "values", "pi-calculator", "/sheet/values.xhtml").where(Offered.VALUES),
            MenuEntry.of("evaluation", "dashboard", "pi-chart-bar", "/dashboard/cycle.xhtml"),
            MenuEntry.of("evaluation", "cases", "pi-folder-open", "/case/list.xhtml"),
            MenuEntry.of("evaluation", "sessions", "pi-users", "/session/list.xhtml").where(Offered.SESSIONS),
            MenuEntry.of("evaluation", "approval", "pi-verified", "/session/approve.xhtml").where(Offered.APPROVAL),
            MenuEntry.of("results", "acquaintance", "pi-check-square", "/acknowledgement/list.xhtml"),
            MenuEntry.of("results", "archive", "pi-folder", "/archive/list.xhtml"),
            MenuEntry.of("results", "calibrations", "pi-users", "/calibration/list.xhtml").where(Offered.CALIBRATION),
            MenuEntry.of("results", "mycalibrations", "pi-user", "/calibration/mine.xhtml").where(Offered.CALIBRATION),
            MenuEntry.of("results", "disputes", "pi-comments", "/dispute/list.xhtml").where(Offered.DISPUTES),
            MenuEntry.of("results", "mydisputes", "pi-comment", "/dispute/mine.xhtml").where(Offered.DISPUTES),
            MenuEntry.of("results", "appeals", "pi-envelope", "/appeal/list.xhtml"),
            MenuEntry.of("results", "consequences", "pi-star", "/archive/consequences.xhtml").where(Offered.CONSEQUENCES),
            MenuEntry.of("results", "development", "pi-book", "/archive/development.xhtml").where(Offered.DEVELOPMENT),
            MenuEntry.of("results", "attestation", "pi-exclamation-circle", "/archive/attestation.xhtml").where(Offered.SEVERAL),
            MenuEntry.of("results", "mentors", "pi-users", "/archive/mentors.xhtml").where(Offered.MENTORS),
            MenuEntry.of("results", "disposal", "pi-trash", "/archive/disposal.xhtml"),
            MenuEntry.of("papers", "papers", "pi-folder", "/paper/register.xhtml"),
            MenuEntry.of("papers", "exchange", "pi-arrow-right-arrow-left", "/paper/exchange.xhtml"),
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
            MenuEntry.of("admin", "exchanges", "pi-arrow-right-arrow-left", "/admin/exchanges.xhtml"),
            MenuEntry.of("admin", "reminders", "pi-bell", "/admin/reminders.xhtml"),
            MenuEntry.of("admin", "audit", "pi-shield", "/admin/audit.xhtml"));

    @Inject
    private ReadInbox inbox;

    @Inject
    private Access access;

    @EJB
    private WhatIsOffered editions;

    private Set<Offered> offered;

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
        if (!entry.key().equals("inbox")) {
            return 0;
        }
        return here(entry) ? inbox.getWaitingForMe().size() : inbox.getCount();
    }

    /** True where the present page is about something that no edition of the reader has: he came by its address. */
    public boolean isForeign() {
        return ENTRIES.stream().anyMatch(entry -> here(entry) && !entry.among(offered()));
    }

    /** The entries of the reader in the folder of an address: from which he may choose what the address does not name. */
    public List<MenuEntry> near(String address) {
        return ENTRIES.stream().filter(entry -> folder(entry.page()).equals(folder(address))).filter(this::open).toList();
    }

    private static String folder(String page) {
        return page.substring(0, page.lastIndexOf('/'));
    }

    private boolean open(MenuEntry entry) {
        return Operation.ofPage(entry.page()).filter(access::may).isPresent() && entry.among(offered());
    }

    private Set<Offered> offered() {
        if (offered == null) {
            offered = CurrentCaller.get().known() ? editions.toMe() : Set.of();
        }
        return offered;
    }

    /** One task of the menu. */
    public record Group(String key, List<MenuEntry> entries) {
    }
}
