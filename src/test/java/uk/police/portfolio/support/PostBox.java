package uk.police.portfolio.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A mail server that keeps whatever it is sent. */
public final class PostBox implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public PostBox() {
        server.start();
    }

    /** What makes a portal send its mail here. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.mail.host",
                "127.0.0.1",
                "spring.mail.port",
                server.getSmtp().getPort());
    }

    /** The identifiers of the mails, the first one first. */
    public List<String> ids() {
        return mails().map(PostBox::id).toList();
    }

    Stream<MimeMessage> mails() {
        return Stream.of(server.getReceivedMessages());
    }

    static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
