package uk.police.portfolio.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import uk.police.portfolio.identity.PortalAddress;

/** Sends e-mail. A server that does not answer is left alone for a moment, so that what waits for it holds nothing else up. */
@Component
class PostRoom {

    private static final Duration PAUSE = Duration.ofSeconds(20);

    private final @Nullable JavaMailSender sender;
    private final MessageSource messages;
    private final PortalAddress portal;
    private final Clock clock;
    private final String from;
    private volatile Instant closedUntil = Instant.MIN;

    PostRoom(
            JavaMailSender sender,
            @Value("${spring.mail.host}") String server,
            MessageSource messages,
            PortalAddress portal,
            Clock clock,
            @Value("${portfolio.mail-from:portfolio@localhost}") String from) {
        this.sender = server.isBlank() ? null : sender;
        this.messages = messages;
        this.portal = portal;
        this.clock = clock;
        this.from = from;
    }

    /** One e-mail; sent again after a failure it has the same identifier, by which a mailbox knows it. */
    record Letter(String id, String to, String subject, String text, List<Enclosure> enclosures) {

        Letter(String id, String to, String subject, String text) {
            this(id, to, subject, text, List.of());
        }
    }

    /** A file that comes with an e-mail. */
    record Enclosure(String name, String mediaType, byte[] content) {}

    /** Where no mail server is configured, messages are in the inbox only. */
    boolean isOpen() {
        return sender != null;
    }

    void send(Letter letter) {
        if (sender == null) {
            return;
        }
        if (clock.instant().isBefore(closedUntil)) {
            throw new MailSendException("The mail server did not answer a moment ago");
        }
        try {
            sender.send(mail(sender.createMimeMessage(), letter));
            closedUntil = Instant.MIN;
        } catch (MailException failure) {
            if (!isAboutThisLetter(failure)) {
                closedUntil = clock.instant().plus(PAUSE);
            }
            throw failure;
        }
    }

    /** The server answered, and would not take this one: the others are none the worse for it. */
    private static boolean isAboutThisLetter(MailException failure) {
        return failure instanceof MailSendException sent
                && !sent.getFailedMessages().isEmpty()
                && sent.getFailedMessages().values().stream().allMatch(SendFailedException.class::isInstance);
    }

    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }

    String address(String path) {
        return portal.of(path);
    }

    private MimeMessage mail(MimeMessage mail, Letter letter) {
        try {
            MimeMessageHelper helper =
                    new MimeMessageHelper(mail, !letter.enclosures().isEmpty(), "UTF-8");
            helper.setFrom(from);
            helper.setTo(letter.to());
            helper.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "));
            helper.setText(letter.text());
            for (Enclosure file : letter.enclosures()) {
                helper.addAttachment(file.name(), new ByteArrayResource(file.content()), file.mediaType());
            }
            mail.setHeader("Message-ID", "<" + letter.id() + "@" + from.replaceAll(".*@|[<>\\s]", "") + ">");
            return mail;
        } catch (MessagingException impossible) {
            throw new MailSendException("The letter could not be written", impossible);
        }
    }
}
