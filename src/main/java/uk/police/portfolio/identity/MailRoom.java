package uk.police.portfolio.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends a link to one person; where no mail server is configured, a portal that is tried out says it in its log. */
@Component
public class MailRoom {

    /** What becomes of a mail. */
    public enum Way {
        /** It is sent. */
        MAILED,
        /** There is no mail server; this is a trial on somebody's own machine, so it stands in the log. */
        LOGGED,
        /** There is no mail server, and nobody gets it. */
        LOST
    }

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);

    private final @Nullable JavaMailSender sender;
    private final MessageSource messages;
    private final PortalAddress address;
    private final boolean trial;
    private final String from;

    MailRoom(
            JavaMailSender sender,
            @Value("${spring.mail.host}") String server,
            MessageSource messages,
            PortalAddress address,
            @Value("${portfolio.database.embedded:false}") boolean embedded,
            SampleSwitch sample,
            @Value("${portfolio.mail-from:portfolio@localhost}") String from) {
        this.sender = server.isBlank() ? null : sender;
        this.messages = messages;
        this.address = address;
        this.trial = embedded || sample.isOn();
        this.from = from;
    }

    public Way way() {
        if (sender != null) {
            return Way.MAILED;
        }
        return trial ? Way.LOGGED : Way.LOST;
    }

    /** Mails the words of {@code key} with a link to the path. */
    void send(PersonDetails to, String key, String path) {
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(from);
        mail.setTo(to.email());
        mail.setSubject(words(key + ".subject"));
        mail.setText(words(key + ".text", to.name(), address.of(path)));
        if (sender != null) {
            sender.send(mail);
        } else if (trial) {
            LOG.info(
                    "No mail server is configured, so this is what {} would have been sent:\n{}",
                    to.email(),
                    mail.getText());
        } else {
            LOG.warn(
                    "No mail server is configured (spring.mail.host): {} was not sent \"{}\"",
                    to.id(),
                    mail.getSubject());
        }
    }

    private String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.UK);
    }
}
