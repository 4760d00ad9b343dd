package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which ambition and which enabler of the National Policing Digital Strategy 2020-2030 a programme serves. */
@Embeddable
public record Strategy(
        @Column(name = "ambition") @Enumerated(EnumType.STRING) @Nullable
        Ambition ambition,

        @Column(name = "enabler") @Enumerated(EnumType.STRING) @Nullable
        Enabler enabler)
        implements SectionContent {

    static final Strategy NONE = new Strategy(null, null);

    /** What the strategy wants to see in 2030. */
    public enum Ambition {
        /** The public choose how to be in touch, and their story follows them. */
        SEAMLESS_CITIZEN_EXPERIENCE,
        /** Harm is seen earlier and prevented, in the physical and the digital world. */
        ADDRESSING_HARM,
        /** Officers and staff have the knowledge, skills and tools that they need. */
        ENABLING_OFFICERS_AND_STAFF,
        /** Data and tools are shared with public sector partners. */
        WHOLE_PUBLIC_SYSTEM,
        /** The private sector takes its share of public safety. */
        EMPOWERING_PRIVATE_SECTOR
    }

    /** What the strategy builds to get there. */
    public enum Enabler {
        /** Data that is of good quality, governed and shared. */
        DATA,
        /** National coordination, governance and connection. */
        ALIGNMENT,
        /** Core systems renewed and moved off ageing infrastructure. */
        MODERNISED_CORE_TECHNOLOGY,
        /** Devices and networks that connect people wherever they work. */
        CONNECTED_TECHNOLOGY,
        /** Risk and security managed together. */
        RISK_AND_SECURITY,
        /** People with digital, data and technology skills. */
        TALENT,
        /** Change that is delivered well, and with suppliers. */
        TRANSFORMATIONAL_DELIVERY
    }

    @Override
    public Section section() {
        return Section.STRATEGY;
    }

    @Override
    public Map<String, String> words() {
        return SectionContent.said("ambition", ambition, "enabler", enabler);
    }
}
