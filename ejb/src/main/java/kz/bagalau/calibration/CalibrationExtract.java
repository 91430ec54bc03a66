package kz.bagalau.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.calibration.CalibrationDesk.OnDesk;
import kz.bagalau.documents.Order;
import kz.bagalau.documents.Registry;
import kz.bagalau.law.form.Block;
import kz.bagalau.law.form.Form;
import kz.bagalau.model.calibration.Calibration;
import kz.bagalau.model.calibration.CalibrationItem;
import kz.bagalau.model.paper.PaperKind;
import kz.bagalau.model.paper.PaperSubject;
import kz.bagalau.model.paper.RegisteredPaper;
import kz.bagalau.papers.PaperTexts;

/** Makes the extract of a signed protocol that concerns one score: a paper of that servant's case, which names nobody else who was evaluated. */
@Dependent
class CalibrationExtract {

    @Inject
    CalibrationText text;
    @Inject
    Registry registry;

    /** The one that stands, or a new one where it would say something else. */
    RegisteredPaper make(OnDesk work, CalibrationItem item) {
        Calibration calibration = work.calibration();
        RegisteredPaper signed = registry.paper(calibration.paperId()).orElseThrow();
        return registry.current(Order.first(calibration.bodyId(), PaperKind.PROTOCOL_EXTRACT, PaperSubject.ofCase(item.caseId(), item.personId()).of(item.id()),
                of(Registry.form(work.law().edition(), "protocol")), any -> text.extract(work, signed, item), Registry.languages(work.law().edition())));
    }

    /** The protocol's own form, called an extract, with a place to certify it. */
    private static Form of(Form protocol) {
        List<Block> blocks = new ArrayList<>(protocol.blocks());
        blocks.add(new Block.Heading(PaperTexts.words("papers.extract.true")));
        blocks.add(new Block.Signatures(List.of(new Block.Signatory(PaperTexts.words("papers.extract.hr"), "certifiedBy"))));
        return new Form(protocol.annexLine(), PaperTexts.words("papers.extract.calibration"), blocks);
    }
}
