package kz.bagalau.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import kz.bagalau.database.TestDatabase;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.act.Edition;
import kz.bagalau.law.text.Lang;
import kz.bagalau.law.text.Text;
import kz.bagalau.library.Library;
import kz.bagalau.model.exchange.BodyExchange;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.papers.AcknowledgementSlip;
import kz.bagalau.papers.Imprint;
import kz.bagalau.papers.PrintSet;
import kz.bagalau.planning.Beans;
import kz.bagalau.session.Scene;

/** The office of {@link Scene} with an exchange, on PostgreSQL. */
public final class ExchangeScene implements AutoCloseable {

    /** By which papers are made. */
    String edition = "astana-2015";

    /** The office. */
    public final Scene scene = new Scene();

    public ExchangeScene() {
        scene.hearing(Offering.class);
        account(scene.database);
    }

    /** The account in whose name everybody acts in tests. */
    public static void account(TestDatabase database) {
        database.run(em -> em.createNativeQuery("insert into account (id, version, login, name, technical, language, password, one_time, failures, stamp, key_stamp)"
                + " values (1, 1, 'docflow', 'СЭД', true, 'ru', '-', false, 0, 0, 0)").executeUpdate());
    }

    /** Switches the exchange on from a day, or off. */
    public void opens(LocalDate day) {
        scene.does(scene.secretary, beans -> beans.get(KeepExchange.class).open(scene.body, day));
    }

    <T> T asked(Function<Beans, T> work) {
        return scene.as(scene.secretary, work);
    }

    /** A refusal act about a case, complete. */
    public Long complete(Long caseId) {
        return asked(beans -> complete(beans, caseId, null));
    }

    /** The same, in the place of the one that stands. */
    Long completeAnew(Long caseId) {
        return asked(beans -> complete(beans, caseId, PaperKind.REFUSAL_ACT));
    }

    /** Makes a paper and says that it is complete, inside a transaction. */
    Long complete(Beans beans, Long caseId, PaperKind anew) {
        PaperSubject subject = PaperSubject.ofCase(caseId, scene.servants.get(0));
        Registry registry = beans.get(Registry.class);
        RegisteredPaper paper = anew == null ? registry.make(scene.body, PaperKind.REFUSAL_ACT, subject, ExchangeScene::page)
                : registry.makeAnew(scene.body, anew, subject, ExchangeScene::page);
        Edition law = beans.get(Library.class).use(edition).edition();
        registry.complete(law, paper);
        return paper.id();
    }

    private static byte[] page(Imprint imprint) {
        return AcknowledgementSlip.write(new PrintSet(Text.same("–"), Text.same("Ғабитов"), imprint,
                List.of(new PrintSet.PrintedPaper(Text.same("Лист"), "1/2015", 1))), List.of(Lang.RU));
    }

    /** The document of a paper. */
    ExchangeDocument of(Long paperId) {
        return all().stream().filter(one -> one.paper().id().equals(paperId)).findFirst().orElseThrow();
    }

    /** All documents in the order of their changes, read whole. */
    List<ExchangeDocument> all() {
        return scene.database.call(em -> {
            List<ExchangeDocument> found = em.createQuery("select d from ExchangeDocument d join fetch d.paper order by d.change", ExchangeDocument.class).getResultList();
            found.forEach(one -> one.events().size());
            found.forEach(one -> one.receipts().size());
            return found;
        });
    }

    BodyExchange exchange() {
        return scene.database.call(em -> em.createQuery("select x from BodyExchange x", BodyExchange.class).getSingleResult());
    }

    @Override
    public void close() {
        scene.close();
    }
}
