package kz.bagalau.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.access.Access;
import kz.bagalau.access.CurrentCaller;
import kz.bagalau.access.Operation;
import kz.bagalau.clock.Clock;
import kz.bagalau.exchange.ExchangeRow;
import kz.bagalau.exchange.ListExchange;
import kz.bagalau.exchange.ListExchange.Standing;
import kz.bagalau.list.ListPage;
import kz.bagalau.list.ListQuery;
import kz.bagalau.model.exchange.DocumentKind;
import kz.bagalau.model.exchange.DocumentState;
import kz.bagalau.web.list.Filter;
import kz.bagalau.web.list.Filter.Choice;
import kz.bagalau.web.list.Heading;
import kz.bagalau.web.list.ListOf;
import kz.bagalau.web.text.Words;

/** What went to the document-flow system, what came back, what hangs and why. */
@Named
@ViewScoped
public class ListTheExchange extends ListOf<ExchangeRow> {

    private static final long serialVersionUID = 1L;

    @EJB
    private ListExchange exchange;
    @EJB
    private Clock clock;
    @Inject
    private transient Access access;
    @Inject
    private Words words;

    private transient Standing standing;
    private final Set<Long> readable = new HashSet<>();

    @Override
    public String getPage() {
        return "/paper/exchange.xhtml";
    }

    @Override
    public String getPrefix() {
        return "exchange.column";
    }

    @Override
    protected List<Heading<ExchangeRow>> headings() {
        return List.of(Heading.text("number", (row, in) -> row.mark()),
                Heading.text("kind", (row, in) -> in.say("paper.kind." + row.paper())),
                Heading.<ExchangeRow>day("dated", (row, in) -> row.dated()).hidden(),
                Heading.text("person", (row, in) -> person(row)),
                Heading.text("state", (row, in) -> in.say("exchange.state." + row.state())),
                Heading.text("outside", (row, in) -> row.outsideNumber() == null ? "" : in.say("exchange.number", row.outsideNumber(), row.outsideDated())),
                Heading.<ExchangeRow>text("receipt", (row, in) -> receipt(row)).unsorted(),
                Heading.<ExchangeRow>text("why", (row, in) -> why(row)).unsorted(),
                Heading.<ExchangeRow>text("ready", (row, in) -> in.moment(row.readyAt())).hidden());
    }

    @Override
    public List<Filter> getFilters() {
        return List.of(
                new Filter("state", words.say("exchange.column.state"), choices("exchange.state.", Arrays.stream(DocumentState.values()).map(Enum::name))),
                new Filter("kind", words.say("exchange.column.kind"), choices("exchange.kind.", Arrays.stream(DocumentKind.values()).map(Enum::name))),
                new Filter("receipt", words.say("exchange.column.receipt"), choices("exchange.list.receipt.", Stream.of("NONE", "DELIVERED", "READ"))),
                new Filter("days", words.say("exchange.column.ready"), choices("exchange.list.days.", Stream.of("1", "7", "30"))));
    }

    private List<Choice> choices(String prefix, Stream<String> values) {
        return values.map(value -> new Choice(value, words.say(prefix + value))).toList();
    }

    @Override
    protected ListPage<ExchangeRow> find(ListQuery query) {
        ListPage<ExchangeRow> page = exchange.documents(body(), known(query));
        readable.clear();
        readable.addAll(access.permitted(Operation.EXCHANGE_READ, page.rows().stream().map(ExchangeRow::id).toList()));
        return page;
    }

    /** An address that somebody wrote by hand filters by nothing unknown. */
    private ListQuery known(ListQuery query) {
        boolean all = getFilters().stream().allMatch(filter -> query.filter(filter.key()).map(value -> filter.words(value).isPresent()).orElse(true));
        return all ? query : new ListQuery(query.search(), Map.of(), query.sort(), query.descending(), query.first(), query.size());
    }

    private static Long body() {
        return CurrentCaller.get().bodyId();
    }

    /** How the exchange stands. */
    public Standing getStanding() {
        if (standing == null) {
            standing = exchange.standing(body());
        }
        return standing;
    }

    /** True where the exchange was never used and is off: there is nothing to show. */
    public boolean isOff() {
        return getStanding().opensOn() == null && getStanding().counts().isEmpty();
    }

    /** What stands in the way of all, as keys of {@code exchange.list.trouble.*}: off, no program, no certificate. */
    public List<String> getTroubles() {
        Standing now = getStanding();
        return Stream.of(now.opensOn() == null ? "OFF" : "", now.opensOn() != null && !now.program() ? "PROGRAM" : "",
                now.opensOn() != null && !now.recipient() ? "CERTIFICATE" : "").filter(one -> !one.isEmpty()).toList();
    }

    /** How many documents stand how, each as a way to its list. */
    public List<Tile> getTiles() {
        return Arrays.stream(DocumentState.values()).map(state -> new Tile(words.say("exchange.tile." + state), getStanding().counts().getOrDefault(state, 0L),
                getState().filteredBy("state", state.name()).address(), state.name().equals(getState().filters().get("state")))).toList();
    }

    /** Why it hangs and since when, or how it was settled; empty where there is nothing to say, or where it is the reader's own. */
    public String why(ExchangeRow row) {
        if (row.told().words() != null && !opens(row)) {
            return "";
        }
        return switch (row.state()) {
            case READY -> waits(row);
            case REFUSED -> words.say("exchange.list.refused", words.moment(row.told().at()), row.told().words());
            case SETTLED -> row.told().words();
            default -> "";
        };
    }

    private String waits(ExchangeRow row) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(row.readyAt(), Clock.ZONE), clock.today());
        String since = days == 0 ? words.say("exchange.list.today") : words.say("exchange.list.waits", days);
        if (!getStanding().program()) {
            return words.say("exchange.list.because", since, words.say("exchange.list.because.PROGRAM"));
        }
        return row.confidential() && !getStanding().recipient() ? words.say("exchange.list.because", since, words.say("exchange.list.because.CERTIFICATE")) : since;
    }

    /** The last receipt in words; empty where there is none. */
    public String receipt(ExchangeRow row) {
        if (row.told().read() != null) {
            return words.say("exchange.list.read", words.moment(row.told().read()));
        }
        return row.told().delivered() == null ? "" : words.say("exchange.list.delivered", words.moment(row.told().delivered()));
    }

    /** The servant's name in the reader's language; empty where it concerns many. */
    public String person(ExchangeRow row) {
        return row.person(Locale.forLanguageTag(CurrentCaller.get().language()));
    }

    /** The tone of the chip that tells a state. */
    public String tone(ExchangeRow row) {
        return ShowRegistration.tone(row.state().name());
    }

    /** True where the reader may open the registration: nobody follows his own. */
    public boolean opens(ExchangeRow row) {
        return readable.contains(row.id());
    }

    /** A number over the list that leads to what it counts. */
    public record Tile(String label, long count, String address, boolean chosen) {
    }
}
