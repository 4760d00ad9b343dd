package uk.police.portfolio.capability;

import java.util.List;

/** A family of the map and the capabilities in it. */
public record CapabilityFamily(String code, String name, List<CapabilityDetails> capabilities) {}
