package kz.bagalau.reminders;

import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import kz.bagalau.config.Configuration;

/**
 * The mail server of the installation.
 *
 * @param host       its name
 * @param port       its port
 * @param encryption starttls, tls or none
 * @param user       with whom we log in; empty: without login
 * @param password   his password
 * @param sender     the sender's address
 */
public record Smtp(String host, int port, String encryption, String user, String password, String sender) {

    private static final String WAIT = "20000";

    /** As it is configured; empty where no server is, and then no mail is sent. */
    public static Optional<Smtp> configured() {
        String encryption = Configuration.mailEncryption();
        int usual = encryption.equals("tls") ? 465 : encryption.equals("none") ? 25 : 587;
        return Configuration.mailHost().map(host -> new Smtp(host, Configuration.mailPort().orElse(usual), encryption, Configuration.mailUser().orElse(""),
                Configuration.mailPassword(), Configuration.mailSender()));
    }

    /**
     * Hands a letter to the server.
     *
     * @param at the moment that stands on it
     * @throws MessagingException when the server does not take it, or cannot be reached
     */
    public void send(Letter letter, Instant at) throws MessagingException {
        MimeMessage message = new Numbered(session(), "<" + letter.number() + "@" + sender.substring(sender.indexOf('@') + 1) + ">");
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", letter.language());
        message.setSentDate(Date.from(at));
        Transport.send(message);
    }

    private Session session() {
        Properties settings = new Properties();
        settings.put("mail.transport.protocol", "smtp");
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", String.valueOf(port));
        settings.put("mail.smtp.ssl.enable", String.valueOf(encryption.equals("tls")));
        settings.put("mail.smtp.starttls.enable", String.valueOf(encryption.equals("starttls")));
        // a server that offers no encryption where one is wanted gets no letter
        settings.put("mail.smtp.starttls.required", String.valueOf(encryption.equals("starttls")));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.connectiontimeout", WAIT);
        settings.put("mail.smtp.timeout", WAIT);
        settings.put("mail.smtp.writetimeout", WAIT);
        settings.put("mail.smtp.auth", String.valueOf(!user.isEmpty()));
        return Session.getInstance(settings, user.isEmpty() ? null : new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password);
            }
        });
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port + " " + encryption + " " + sender;
    }

    /** A message with a number of ours: should it be handed over twice, the reader's server knows it again. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        private Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", number);
        }
    }
}
