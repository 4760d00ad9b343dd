package uk.police.portfolio.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends a link to one person; where no mail server is configured, a portal with sample data says it in its log. */
@Component
class MailRoom {

    private static final Logger LOG = LoggerFactory.getLogger(MailRoom.class);

    private final @Nullable JavaMailSender sender;
    private final MessageSource messages;
    private final PortalAddress address;
    private final SampleSwitch sample;
    private final String from;

    MailRoom(
            ObjectProvider<JavaMailSender> sender,
            MessageSource messages,
            PortalAddress address,
            SampleSwitch sample,
            @Value("${portfolio.mail-from:portfolio@localhost}") String from) {
        this.sender = sender.getIfAvailable();
        this.messages = messages;
        this.address = address;
        this.sample = sample;
        this.from = from;
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
        } else if (sample.isOn()) {
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
