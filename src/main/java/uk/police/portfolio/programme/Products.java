package uk.police.portfolio.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is bought, and from whom.
 *
 * @param none whether the sponsor says that nothing is bought
 */
public record Products(boolean none, List<Product> products) implements SectionContent {

    public Products {
        products = List.copyOf(products);
        if (none && !products.isEmpty()) {
            throw new IllegalArgumentException("Either nothing is bought or something is");
        }
    }

    /**
     * A product or service.
     *
     * @param supplier blank where none is chosen yet
     */
    @Embeddable
    public record Product(
            @Column(name = "name") String name,
            @Column(name = "supplier") String supplier) {

        public Product {
            name = name.strip();
            supplier = supplier.strip();
        }
    }

    @Override
    public Section section() {
        return Section.PRODUCTS;
    }

    @Override
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>(SectionContent.said("noProducts", none ? "yes" : null));
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            words.put("product " + (i + 1), (product.name() + " " + product.supplier()).strip());
        }
        return words;
    }
}
