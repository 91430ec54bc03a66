package kz.bagalau.web.error;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

import kz.bagalau.access.AccessDenied;
import kz.bagalau.law.explain.Arg;
import kz.bagalau.law.explain.ObstacleException;
import kz.bagalau.law.text.Lang;
import kz.bagalau.planning.WrongDay;
import kz.bagalau.web.text.Areas;

/**
 * Turns what a page throws into what its reader understands: the law's obstacle is said on the page, an expired page is shown afresh,
 * everything else leads to an error page, from an Ajax request as well.
 */
class Failures extends ExceptionHandlerWrapper {

    Failures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> thrown = getUnhandledExceptionQueuedEvents().iterator();
        while (thrown.hasNext()) {
            ExceptionQueuedEventContext event = (ExceptionQueuedEventContext) thrown.next().getSource();
            if (answer(event.getContext(), event.getException(), event.getPhaseId())) {
                thrown.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean answer(FacesContext faces, Throwable thrown, PhaseId phase) {
        Trouble trouble = Trouble.of(thrown);
        return switch (trouble) {
            case LAW -> phase != PhaseId.RENDER_RESPONSE && say(faces, law(faces, (ObstacleException) trouble.cause(thrown).orElseThrow()));
            case DAY -> phase != PhaseId.RENDER_RESPONSE && say(faces, day(faces, (WrongDay) trouble.cause(thrown).orElseThrow()));
            case EXPIRED -> lead(faces, address(faces));
            case FORBIDDEN, MISSING -> !faces.getExternalContext().isResponseCommitted() && (Addressed.empty(faces) ? nothingNamed(faces) : show(faces, trouble, thrown));
            default -> !faces.getExternalContext().isResponseCommitted() && show(faces, trouble, thrown);
        };
    }

    private static boolean nothingNamed(FacesContext faces) {
        Addressed.refuse(faces);
        return true;
    }

    private static String law(FacesContext faces, ObstacleException refusal) {
        return Areas.sentences().say(lang(faces), refusal.obstacle());
    }

    private static String day(FacesContext faces, WrongDay wrong) {
        return wrong.first().map(first -> Areas.sentences().say(lang(faces), "frame.day.between", Arg.of(wrong.day()), Arg.of(first), Arg.of(wrong.last())))
                .orElseGet(() -> Areas.sentences().say(lang(faces), "frame.day.future", Arg.of(wrong.day()), Arg.of(wrong.last())));
    }

    private static Lang lang(FacesContext faces) {
        return Lang.of(faces.getViewRoot().getLocale());
    }

    private static boolean say(FacesContext faces, String words) {
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
        faces.validationFailed();
        faces.renderResponse();
        return true;
    }

    /** The status as an error of the container, so that its error page answers; an Ajax request is led to that page. */
    private static boolean show(FacesContext faces, Trouble trouble, Throwable thrown) {
        String code = Incident.record(trouble, thrown);
        ExternalContext external = faces.getExternalContext();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            return lead(faces, external.getRequestContextPath() + "/error/" + trouble.status() + ".xhtml?code=" + code);
        }
        trouble.cause(thrown).filter(AccessDenied.class::isInstance).map(AccessDenied.class::cast)
                .ifPresent(denied -> external.getRequestMap().put(Incident.REASON, denied.key()));
        try {
            external.getRequestMap().put(Incident.CODE, code);
            external.responseSendError(trouble.status(), null);
            faces.responseComplete();
            return true;
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static boolean lead(FacesContext faces, String address) {
        try {
            faces.getExternalContext().redirect(address);
            faces.responseComplete();
            return true;
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static String address(FacesContext faces) {
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        return request.getRequestURI() + "?" + query + "expired=true";
    }
}
