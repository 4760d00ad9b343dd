package uk.police.portfolio.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the portal has mailed to whom; a test looks at the address of its own people only, once due jobs have run. */
public final class Mailbox {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    static {
        SERVER.start();
    }

    private Mailbox() {}

    /** What makes a portal send its mail here. */
    public static Map<String, Object> properties() {
        return Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                SERVER.getSmtp().getPort());
    }

    /** The text of the mails to this address, the first one first. */
    public static List<String> textsTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .map(Mailbox::text)
                .toList();
    }

    /** The identifiers of the mails to this address, the first one first. */
    public static List<String> idsTo(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isTo(mail, address))
                .map(Mailbox::id)
                .toList();
    }

    /** The identifiers of all mails that came, the first one first. */
    public static List<String> ids() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(Mailbox::id).toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
