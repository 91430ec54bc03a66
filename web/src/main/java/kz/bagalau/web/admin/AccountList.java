package kz.bagalau.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kz.bagalau.account.AccountRow;
import kz.bagalau.account.AccountState;
import kz.bagalau.account.ListAccounts;
import kz.bagalau.clock.Clock;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.account.Role;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Filter.Choice;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** The administrator's list of accounts. */
@Named
@ViewScoped
public class AccountList extends ListOf<AccountRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    private ListAccounts accounts;

    @EJB
    private Clock clock;

    @Inject
    private Words words;

    @Inject
    private BodyNames bodyNames;

    @Override
    public String getPage() {
        return "/admin/accounts.xhtml";
    }

    @Override
    public String getPrefix() {
        return "account.column";
    }

    @Override
    protected List<Heading<AccountRow>> headings() {
        return List.of(Heading.text("name", (row, in) -> row.name()),
                Heading.text("login", (row, in) -> row.login()),
                Heading.<AccountRow>text("roles", (row, in) -> roles(row)).unsorted(),
                Heading.<AccountRow>text("state", (row, in) -> words.say("account.state." + state(row))).unsorted(),
                Heading.text("last", (row, in) -> in.moment(row.lastLogin())));
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(
                new Filter("state", words.say("account.state"), choices(AccountState.values(), "account.state.")),
                new Filter("role", words.say("account.role"),
                        choices(Arrays.stream(Role.values()).filter(Role::granted).toArray(Role[]::new), "access.role.")),
                new Filter("body", words.say("account.body"),
                        bodyNames.lines().stream().map(line -> new Choice(line.id().toString(), line.name())).toList()));
    }

    private List<Choice> choices(Enum<?>[] values, String texts) {
        return Arrays.stream(values).map(value -> new Choice(value.name(), words.say(texts + value.name()))).toList();
    }

    @Override
    protected ListPage<AccountRow> find(ListQuery query) {
        return accounts.accounts(query);
    }

    /** The roles held today, in words. */
    public String roles(AccountRow row) {
        return row.roles().stream().map(role -> words.say("access.role." + role)).collect(Collectors.joining(", "));
    }

    /** Its state at present. */
    public AccountState state(AccountRow row) {
        return row.state(clock.instant());
    }

    /** The colour of its state. */
    public String tone(AccountRow row) {
        return switch (state(row)) {
            case ACTIVE -> "GOOD";
            case LOCKED -> "WARN";
            case DISABLED -> "BAD";
            case ONE_TIME -> "CALM";
        };
    }
}
