package uk.police.portfolio.support;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the portal has mailed to whom; a test looks at the address of its own people only, once due jobs have run. */
public final class Mailbox {

    private static final PostBox SERVER = new PostBox();

    private Mailbox() {}

    /** What makes a portal send its mail here. */
    public static Map<String, Object> properties() {
        return SERVER.properties();
    }

    /** The text of the mails to this address, the first one first. */
    public static List<String> textsTo(String address) {
        return SERVER.mails()
                .filter(mail -> isTo(mail, address))
                .map(Mailbox::text)
                .toList();
    }

    /** The identifiers of the mails to this address, the first one first. */
    public static List<String> idsTo(String address) {
        return SERVER.mails()
                .filter(mail -> isTo(mail, address))
                .map(PostBox::id)
                .toList();
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
