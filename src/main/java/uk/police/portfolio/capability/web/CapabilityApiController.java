package uk.police.portfolio.capability.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.capability.CapabilityMap;
import uk.police.portfolio.web.ItemsOf;

/** The map of capabilities for other systems, in its own order; families are nodes without a parent. */
@RestController
class CapabilityApiController {

    /** A node of the map. */
    record CapabilityItem(
            String code, String name, @Nullable String parent) {}

    private final CapabilityMap map;

    CapabilityApiController(CapabilityMap map) {
        this.map = map;
    }

    @GetMapping("/api/v1/capabilities")
    ItemsOf<CapabilityItem> list() {
        List<CapabilityItem> nodes = map.nodes().stream()
                .map(node -> new CapabilityItem(node.code(), node.name(), node.familyCode()))
                .toList();
        return new ItemsOf<>(nodes, null);
    }
}
