package uk.police.portfolio.decision.notice.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The newest decisions as an Atom feed (RFC 4287). */
@Component
class NoticeFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final MessageSource messages;

    NoticeFeed(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(List<NoticeRow> rows) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            feed(xml, rows);
            xml.writeEndDocument();
            xml.flush();
            return out.toByteArray();
        } catch (XMLStreamException fault) {
            throw new IllegalStateException("The feed could not be written", fault);
        }
    }

    private void feed(XMLStreamWriter xml, List<NoticeRow> rows) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        text(xml, "id", PublicSite.address("/notices"));
        text(xml, "title", say("decision.notices.title"));
        text(xml, "updated", (rows.isEmpty() ? Instant.EPOCH : rows.get(0).movedAt()).toString());
        link(xml, "self", PublicSite.address("/notices.atom"));
        link(xml, "alternate", PublicSite.address("/notices"));
        for (NoticeRow row : rows) {
            entry(xml, row);
        }
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, NoticeRow row) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", PublicSite.address("/notices/" + row.reference()));
        text(xml, "title", row.reference() + ": " + row.title());
        text(xml, "published", row.publishedAt().toString());
        text(xml, "updated", row.movedAt().toString());
        link(xml, "alternate", PublicSite.address("/notices/" + row.reference()));
        xml.writeStartElement("author");
        text(xml, "name", row.decisionMaker());
        xml.writeEndElement();
        text(xml, "summary", row.standingInWords().all() + " " + row.purpose());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }

    private static void text(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(
                words.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
