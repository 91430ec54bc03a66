package kz.bagalau.web.law;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import kz.bagalau.documents.Attachment;
import kz.bagalau.library.CalendarPreview;
import kz.bagalau.library.CalendarRefused;
import kz.bagalau.library.KeepCalendar;
import kz.bagalau.web.staff.Told;
import kz.bagalau.web.widget.Upload;

/** Takes a year of the working calendar from a file: first what it would change, then, with a ground, the change. */
@Named
@ViewScoped
public class LoadCalendar implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Part file;
    private String fileName;
    private byte[] bytes;
    private CalendarPreview preview;
    private String reason;

    @EJB
    private KeepCalendar keeping;

    @Inject
    private Told told;

    /** Reads the file and tells what it would change. */
    public void check() {
        told.tell(() -> {
            if (file == null || file.getSize() == 0) {
                throw new CalendarRefused("staff.fault.FILE_EMPTY");
            }
            Attachment attached = Upload.of(file);
            fileName = attached.name();
            bytes = attached.content();
            preview = keeping.preview(fileName, bytes);
        }, "act.calendar.checked");
    }

    /** Puts the days of the file in the place of those of its year. */
    public String load() {
        return told.attempt(() -> keeping.load(fileName, bytes, reason), "act.calendar.kept", "/law/calendar-edit.xhtml?year=" + preview.year());
    }

    /** What the file would change; null before one was checked. */
    public CalendarPreview getPreview() {
        return preview;
    }

    /** The file. */
    public Part getFile() {
        return file;
    }

    /** Takes: the file. */
    public void setFile(Part file) {
        this.file = file;
    }

    /** Why the calendar is changed. */
    public String getReason() {
        return reason;
    }

    /** Takes: why the calendar is changed. */
    public void setReason(String reason) {
        this.reason = reason;
    }
}
