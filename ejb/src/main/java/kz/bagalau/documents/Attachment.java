package kz.bagalau.documents;

import java.io.Serializable;

/** A file on its way in: its name and its bytes. */
public record Attachment(String name, byte[] content) implements Serializable {
}
