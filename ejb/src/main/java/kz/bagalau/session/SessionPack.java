package kz.bagalau.session;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.acts.LawTexts;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.explain.Sentences;
import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.model.session.AgendaItem;
import kz.bagalau.model.session.Seat;
import kz.bagalau.model.session.Voter;
import kz.bagalau.papers.DocxWriter;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.Paper;
import kz.bagalau.papers.PdfWriter;
import kz.bagalau.session.SessionDesk.Table;
import kz.bagalau.watch.CaseFile;

/**
 * The papers for a session that is held by hand: agenda, attendance sheet, a vote sheet for each case with its recusals, and the empty protocol
 * of the edition's form. Nothing of it is registered: what is signed on it is entered afterwards.
 */
@Stateless
public class SessionPack {

    private static final Sentences SAID = LawTexts.sentences();

    @Inject
    SessionDesk desk;
    @Inject
    Registry registry;

    /** The pack as PDF/A. */
    @Operates(Operation.SESSION_READ)
    public byte[] pdf(@Of(Kind.SESSION) Long sessionId) {
        return PdfWriter.write(paper(desk.look(sessionId)));
    }

    /** The same for a word processor. */
    @Operates(Operation.SESSION_READ)
    public byte[] docx(@Of(Kind.SESSION) Long sessionId) {
        return DocxWriter.write(paper(desk.look(sessionId)));
    }

    private Paper paper(Table table) {
        Map<Long, PersonName> names = names(table);
        List<AgendaItem> items = table.session().items().stream().filter(item -> item.state() != AgendaItem.State.WITHDRAWN).toList();
        Form protocol = Registry.form(table.law().edition(), "protocol");
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(text("session.pack.agenda")), agenda(), new Block.PageBreak(),
                new Block.Heading(text("session.pack.attendance")), attendance()));
        items.forEach(item -> blocks.addAll(List.of(new Block.PageBreak(), new Block.Heading(text("session.pack.vote")), new Block.Paragraph(name(names, item)), votes(item))));
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(protocol.title()));
        blocks.addAll(protocol.blocks());
        Imprint imprint = new Imprint(1, 1, "", registry.name(table.session().bodyId()), desk.recorder.now());
        return Paper.unsigned(new Form(null, text("session.pack.title"), blocks), data(table, items, names), imprint, Registry.languages(table.law().edition()));
    }

    private Map<Long, PersonName> names(Table table) {
        List<Long> people = Stream.concat(table.composition().seats().stream().map(Seat::personId), table.session().items().stream().map(AgendaItem::personId))
                .distinct().toList();
        return desk.staff.names(people, table.session().heldOn());
    }

    private static Text text(String key) {
        return new Text(SAID.say(Lang.KK, key), SAID.say(Lang.RU, key), SAID.say(Lang.EN, key));
    }

    private static Text name(Map<Long, PersonName> names, AgendaItem item) {
        PersonName name = names.get(item.personId());
        return new Text(item.place() + ". " + name.kk().full(), item.place() + ". " + name.ru().full(), item.place() + ". " + name.ru().full());
    }

    private static Block agenda() {
        return new Block.Table(List.of(text("session.pack.no"), text("session.pack.servant"), text("session.pack.result")), "agenda", List.of("number", "name", "result"));
    }

    private static Block attendance() {
        return new Block.Table(List.of(text("session.pack.place"), text("session.pack.member"), text("session.pack.signature")), "attendance",
                List.of("place", "name", "signature"));
    }

    private static Block votes(AgendaItem item) {
        return new Block.Table(List.of(text("session.pack.member"), text("session.pack.for"), text("session.pack.against"), text("session.pack.signature")),
                "votes" + item.place(), List.of("name", "for", "against", "signature"));
    }

    private FormData data(Table table, List<AgendaItem> items, Map<Long, PersonName> names) {
        Map<Long, CaseFile> files = desk.files.files(items.stream().map(AgendaItem::caseId).toList());
        Recusals recusals = desk.recusals(table);
        FormData data = FormData.blank(Math.min(100, Math.max(1, items.size()))).with("bodyName", FormValue.of(registry.name(table.session().bodyId())))
                .withRows("agenda", items.stream().map(item -> line(files.get(item.caseId()), item, names)).toList())
                .withRows("attendance", table.composition().seats().stream().map(seat -> seat(seat, names)).toList())
                .withRows("signers", table.composition().seats().stream().map(seat -> seat(seat, names)).toList());
        for (AgendaItem item : items) {
            List<Map<String, FormValue>> rows = table.bench(files.get(item.caseId()), recusals).voters().stream().filter(Voter::voting)
                    .map(voter -> vote(voter, names)).toList();
            data = data.withRows("votes" + item.place(), rows);
        }
        return data;
    }

    private static Map<String, FormValue> line(CaseFile file, AgendaItem item, Map<Long, PersonName> names) {
        PersonName name = names.get(item.personId());
        return Map.of("number", FormValue.same(item.place() + "."), "name", FormValue.of(name.kk().full(), name.ru().full()), "result",
                FormValue.of(Grades.of(file.law().edition(), item.kind()).name(item.put().grade())));
    }

    private static Map<String, FormValue> seat(Seat seat, Map<Long, PersonName> names) {
        PersonName name = names.get(seat.personId());
        return Map.of("place", FormValue.of(text("role." + seat.place())), "name", FormValue.of(name.kk().full(), name.ru().full()));
    }

    /** Who takes no part has nothing to write: so it is printed, without the ground. */
    private static Map<String, FormValue> vote(Voter voter, Map<Long, PersonName> names) {
        PersonName name = names.get(voter.personId());
        Map<String, FormValue> row = new HashMap<>(Map.of("name", FormValue.of(name.kk().full(), name.ru().full())));
        if (voter.recused() != null) {
            row.put("for", FormValue.of(text("recusal.printed")));
            row.put("against", FormValue.same("–"));
            row.put("signature", FormValue.same("–"));
        }
        return row;
    }
}
