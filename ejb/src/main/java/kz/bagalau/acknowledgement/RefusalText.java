package kz.bagalau.acknowledgement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.form.FormData;
import kz.bagalau.law.form.FormValue;
import kz.bagalau.law.result.RefusalAct;
import kz.bagalau.law.text.Lang;
import kz.bagalau.model.Bilingual;
import kz.bagalau.model.acknowledgement.Offer;
import kz.bagalau.model.body.PersonName;
import kz.bagalau.planning.Recorder;
import kz.bagalau.session.NamedResult;

/** What the act of refusal says, in both languages: who declined what, when, where and before whom, and who signs it. */
@Dependent
class RefusalText {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    AcknowledgementDesk desk;
    @Inject
    Registry registry;
    @Inject
    Recorder recorder;

    FormData data(OnDesk work, List<RefusalAct.Signer> signers, String mark) {
        Map<Long, PersonName> names = names(work, signers);
        Bilingual post = work.file().subject().facts().post();
        FormData data = offered(work).with("bodyName", FormValue.of(registry.name(work.subject().bodyId())))
                .with("actNumber", FormValue.same(mark + ", " + FormValue.day(recorder.today()).ru()))
                .with("servantName", name(names.get(work.subject().personId())))
                .with("servantPost", FormValue.of(post.in(Lang.KK.locale()), post.in(Lang.RU.locale()))).with("result", result(work));
        for (RefusalAct.Signer signer : signers) {
            data = data.with(place(signer, signers), name(names.get(Long.valueOf(signer.person()))));
        }
        return data;
    }

    private Map<Long, PersonName> names(OnDesk work, List<RefusalAct.Signer> signers) {
        List<Long> ids = Stream.concat(Stream.of(work.subject().personId()), signers.stream().map(signer -> Long.valueOf(signer.person()))).toList();
        return desk.staff.names(ids, recorder.today());
    }

    private static FormData offered(OnDesk work) {
        Offer offer = work.subject().offers().get(work.subject().offers().size() - 1);
        return FormData.empty().with("offeredAt", FormValue.same(MOMENT.format(offer.when())))
                .with("offeredPlace", FormValue.free(offer.lang(), offer.place()))
                .with("offeredBefore", FormValue.free(offer.lang(), offer.beforeWhom()))
                .with("circumstances", offer.words() == null ? FormValue.same("–") : FormValue.free(offer.lang(), offer.words()));
    }

    /** "hrWorkerName", "supervisorName"; of several in one role, the second is "otherServantName2". */
    private static String place(RefusalAct.Signer signer, List<RefusalAct.Signer> signers) {
        long before = signers.subList(0, signers.indexOf(signer)).stream().filter(one -> one.role() == signer.role()).count();
        StringBuilder name = new StringBuilder();
        for (String word : signer.role().name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name + "Name" + (before == 0 ? "" : before + 1);
    }

    private static FormValue name(PersonName name) {
        return FormValue.of(name.kk().full(), name.ru().full());
    }

    private static FormValue result(OnDesk work) {
        return NamedResult.said(work.results());
    }
}
