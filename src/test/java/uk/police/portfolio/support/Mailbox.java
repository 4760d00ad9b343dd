package uk.police.portfolio.support;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
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

    /** The files of each mail to this address whose subject says so, by name; the first mail first. */
    public static List<Map<String, byte[]>> filesTo(String address, String subject) {
        return SERVER.mails()
                .filter(mail -> isTo(mail, address) && subject(mail).contains(subject))
                .map(Mailbox::files)
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, byte[]> files(MimeMessage mail) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try {
            if (mail.getContent() instanceof MimeMultipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    String name = parts.getBodyPart(i).getFileName();
                    if (name != null) {
                        files.put(name, parts.getBodyPart(i).getInputStream().readAllBytes());
                    }
                }
            }
            return files;
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException(failure);
        }
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
            return text(mail.getContent());
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The first part of a mail that has files is its text. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof MimeMultipart parts
                ? text(parts.getBodyPart(0).getContent())
                : content.toString();
    }
}
