package kz.bagalau.requests;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.access.Kind;
import kz.bagalau.access.Of;
import kz.bagalau.access.Operates;
import kz.bagalau.access.Operation;
import kz.bagalau.access.Recorded;
import kz.bagalau.documents.Attachment;
import kz.bagalau.documents.Files;
import kz.bagalau.law.time.NoCalendarException;
import kz.bagalau.library.Calendars;
import kz.bagalau.model.body.PostHolder;
import kz.bagalau.model.request.Answer;
import kz.bagalau.model.request.Request;
import kz.bagalau.planning.Recorder;
import kz.bagalau.staff.Staff;

/** Enters requests and their answers. */
@Stateless
public class Requests {

    @PersistenceContext(unitName = "bagalau")
    EntityManager em;
    @Inject
    Files files;
    @Inject
    Recorder recorder;
    @Inject
    Calendars calendars;
    @Inject
    Staff staff;

    /**
     * Enters a request received up to today.
     *
     * @return its id
     * @throws IllegalArgumentException if it came after today, or would be due before it came
     */
    @Operates(Operation.REQUEST_ENTER)
    public Long enter(@Of(Kind.BODY) Long bodyId, Request.Asked asked, LocalDate receivedOn, LocalDate dueOn) {
        notLater(receivedOn);
        Request request = new Request(bodyId, asked, receivedOn, dueOn, recorder.caller());
        em.persist(request);
        em.flush();
        return request.id();
    }

    /** The same, of a servant of the staff. */
    @Operates(Operation.REQUEST_ENTER)
    public Long enter(@Of(Kind.BODY) Long bodyId, Request.Asked asked, LocalDate receivedOn, LocalDate dueOn, Long servant) {
        Long id = enter(bodyId, asked, receivedOn, dueOn);
        find(id).of(servant);
        return id;
    }

    /** The working days after today up to a day, or, with a minus, those gone since; empty where no calendar reaches that far. */
    @Operates(Operation.CLOCK_READ)
    public Optional<Integer> workingDaysTo(LocalDate day) {
        try {
            return Optional.of((int) calendars.calendar().between(recorder.today(), day));
        } catch (NoCalendarException beyond) {
            return Optional.empty();
        }
    }

    /** A request. @throws IllegalArgumentException if there is none */
    @Operates(Operation.REQUEST_READ)
    public Request read(@Of(Kind.REQUEST) Long requestId) {
        return find(requestId);
    }

    /**
     * Enters the answer, once.
     *
     * @param mark   the number of the letter, or null
     * @param letter the letter itself, or null
     * @throws IllegalArgumentException if it was given after today or before the request came
     * @throws kz.bagalau.model.paper.FileRefused if the letter cannot be stored
     */
    @Operates(Operation.REQUEST_ANSWER)
    public void answer(@Of(Kind.REQUEST) Long requestId, String words, String mark, LocalDate on, Attachment letter) {
        notLater(on);
        Request request = find(requestId);
        Long file = letter == null ? null : files.store(request.bodyId(), "answer", letter);
        request.answer(Answer.of(words, mark, on, recorder.caller(), file));
    }

    /**
     * Enters the answer, once, with a document of the body that goes with it: a case file.
     *
     * @throws IllegalArgumentException as above, or if the document is another body's
     */
    @Operates(Operation.REQUEST_ANSWER)
    public void answerWith(@Of(Kind.REQUEST) Long requestId, String words, String mark, LocalDate on, @Recorded("document") Long pdfId) {
        notLater(on);
        Request request = find(requestId);
        files.file(pdfId).filter(file -> file.bodyId().equals(request.bodyId()))
                .orElseThrow(() -> new IllegalArgumentException("file " + pdfId + " is no document of body " + request.bodyId()));
        request.answer(Answer.of(words, mark, on, recorder.caller(), pdfId));
    }

    /** Everybody who holds a post in the body today: of them a servant's request may be. */
    @Operates(Operation.REQUEST_LIST)
    public List<PostHolder> servants(@Of(Kind.BODY) Long bodyId) {
        return staff.holders(bodyId, recorder.today());
    }

    private Request find(Long requestId) {
        return Optional.ofNullable(em.find(Request.class, requestId)).orElseThrow(() -> new IllegalArgumentException("no request " + requestId));
    }

    private void notLater(LocalDate day) {
        if (day.isAfter(recorder.today())) {
            throw new IllegalArgumentException(day + " is after today, " + recorder.today());
        }
    }
}
