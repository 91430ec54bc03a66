package kz.bagalau.web.docflow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.exchange.FileOf;
import kz.bagalau.exchange.Outcome;
import kz.bagalau.exchange.Particulars;
import kz.bagalau.model.exchange.DocumentEvent;
import kz.bagalau.model.exchange.ExchangeDocument;
import kz.bagalau.web.docflow.type.Document;
import kz.bagalau.web.docflow.type.DocumentStatus;
import kz.bagalau.web.docflow.type.Event;
import kz.bagalau.web.docflow.type.FileContent;
import kz.bagalau.web.docflow.type.FileInfo;
import kz.bagalau.web.docflow.type.Reference;
import kz.bagalau.web.docflow.type.Registration;
import kz.bagalau.web.docflow.type.Servant;
import kz.bagalau.web.docflow.type.Signer;

/** Documents in the words of the contract. */
final class DocumentTexts {

    private static final int MOST_EVENTS = 1000;

    private DocumentTexts() {
    }

    static Document told(ExchangeDocument kept, Particulars particulars, List<FileOf> files) {
        Document document = new Document();
        document.documentId = kept.id().toString();
        document.kind = kept.kind().name();
        document.state = kept.state().name();
        document.version = kept.change();
        document.bin = particulars.bin();
        document.caseId = kept.caseId() == null ? null : kept.caseId().toString();
        document.number = kept.paper().mark();
        document.date = kept.paper().dated();
        document.title = Texts.said("paper.kind." + kept.paper().kind());
        document.pages = Optional.ofNullable(kept.paper().pages()).orElse(1);
        document.signers = particulars.signers().stream().map(DocumentTexts::told).toList();
        document.servant = Optional.ofNullable(particulars.servant()).map(DocumentTexts::told).orElse(null);
        document.replaces = Optional.ofNullable(particulars.replaces()).map(DocumentTexts::told).orElse(null);
        document.confidential = kept.confidential();
        document.answerAllowed = particulars.answerAllowed();
        document.readyAt = Texts.moment(kept.readyAt());
        document.registration = kept.registration().map(DocumentTexts::told).orElse(null);
        document.files = files.stream().map(DocumentTexts::told).toList();
        return document;
    }

    private static Signer told(Particulars.Signer given) {
        Signer signer = new Signer();
        signer.name = Texts.of(given.name());
        signer.post = Texts.of(given.post());
        signer.signedOn = given.on();
        return signer;
    }

    private static Servant told(Particulars.Servant about) {
        Servant servant = new Servant();
        servant.iin = about.iin();
        servant.name = Texts.of(about.name());
        return servant;
    }

    private static Reference told(Particulars.Replaced former) {
        Reference reference = new Reference();
        reference.documentId = former.documentId().toString();
        reference.number = former.number();
        reference.date = former.dated();
        return reference;
    }

    private static Registration told(kz.bagalau.model.exchange.Registration there) {
        return registration(there.number(), there.dated(), there.registrar(), there.externalId());
    }

    private static Registration registration(String number, LocalDate date, String registrar, String externalId) {
        Registration registration = new Registration();
        registration.number = number;
        registration.date = date;
        registration.registrar = registrar;
        registration.externalId = externalId;
        return registration;
    }

    private static FileInfo told(FileOf file) {
        FileInfo info = new FileInfo();
        info.fileId = file.fileId().toString();
        info.name = file.name();
        info.mediaType = file.mediaType();
        info.size = file.size();
        info.sha256 = file.sha256();
        info.sealed = file.sealed();
        return info;
    }

    static FileContent content(FileOf file) {
        FileContent content = new FileContent();
        content.file = told(file);
        content.recipient = file.recipient();
        content.content = file.content();
        return content;
    }

    static DocumentStatus status(ExchangeDocument kept) {
        return status(kept, Outcome.of(kept));
    }

    /** The state after a call: of a later one nothing is told. */
    static DocumentStatus status(ExchangeDocument kept, Outcome then) {
        List<DocumentEvent> history = kept.events().subList(0, then.events());
        DocumentStatus status = new DocumentStatus();
        status.documentId = kept.id().toString();
        status.state = then.state().name();
        status.version = then.version();
        status.registration = history.stream().filter(DocumentTexts::numbered).reduce((one, later) -> later)
                .map(one -> registration(one.number(), one.dated(), one.registrar(), one.externalId())).orElse(null);
        List<Event> events = Stream.concat(history.stream().map(DocumentTexts::told), kept.receipts().stream().limit(then.receipts()).map(DocumentTexts::told))
                .sorted(Comparator.<Event, OffsetDateTime>comparing(one -> one.at)).toList();
        status.events = new ArrayList<>(events.subList(Math.max(0, events.size() - MOST_EVENTS), events.size()));
        return status;
    }

    private static boolean numbered(DocumentEvent event) {
        return event.kind() == DocumentEvent.Kind.REGISTERED || event.kind() == DocumentEvent.Kind.CORRECTED;
    }

    private static Event told(DocumentEvent kept) {
        Event event = new Event();
        event.kind = kept.kind().name();
        event.at = Texts.moment(kept.at());
        event.number = kept.number();
        event.date = kept.dated();
        event.reason = kept.reason();
        event.proofKind = kept.proof() == null ? null : kept.proof().name();
        event.externalId = kept.externalId();
        return event;
    }

    private static Event told(kz.bagalau.model.exchange.Receipt kept) {
        Event event = new Event();
        event.kind = kept.kind().name();
        event.at = Texts.moment(kept.at());
        event.externalId = kept.externalId();
        return event;
    }
}
