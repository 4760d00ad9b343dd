package uk.police.portfolio.programme.web.draft;

import static uk.police.portfolio.programme.web.draft.Typed.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import uk.police.portfolio.programme.Products;
import uk.police.portfolio.programme.SectionContent;
import uk.police.portfolio.shared.Refusal;

/** @param none {@code yes} where nothing is bought */
record ProductsForm(String version, String none, List<Row> rows) implements SectionForm {

    ProductsForm(@Nullable String version, @Nullable String none, @Nullable List<@Nullable Row> rows) {
        this.version = text(version);
        this.none = text(none);
        this.rows = Typed.rows(rows, Row.EMPTY);
    }

    record Row(String name, String supplier) {

        static final Row EMPTY = new Row("", "");

        Row {
            name = text(name);
            supplier = text(supplier);
        }

        boolean isSaid() {
            return !(name + supplier).isBlank();
        }
    }

    static ProductsForm of(int version, Products products) {
        List<Row> rows = products.products().stream()
                .map(product -> new Row(product.name(), product.supplier()))
                .toList();
        return new ProductsForm(
                String.valueOf(version), products.none() ? "yes" : "", rows.isEmpty() ? List.of(Row.EMPTY) : rows);
    }

    @Override
    public ProductsForm over(int now) {
        return new ProductsForm(String.valueOf(now), none, rows);
    }

    @Override
    public void check(Errors errors) {
        for (int i = 0; i < rows.size(); i++) {
            Typed.checkLength(errors, "rows[" + i + "].name", rows.get(i).name(), 150);
            Typed.checkLength(errors, "rows[" + i + "].supplier", rows.get(i).supplier(), 150);
            if (rows.get(i).isSaid() && rows.get(i).name().isBlank()) {
                errors.rejectValue("rows[" + i + "].name", "programme.error.product");
            }
        }
        if ("yes".equals(none) && rows.stream().anyMatch(Row::isSaid)) {
            errors.rejectValue("none", "programme.error.products-or-none");
        }
    }

    @Override
    public SectionContent content() {
        return new Products(
                "yes".equals(none),
                rows.stream()
                        .filter(Row::isSaid)
                        .map(row -> new Products.Product(row.name(), row.supplier()))
                        .toList());
    }

    @Override
    public ProductsForm edited(String button) {
        List<Row> edited =
                "add".equals(button) ? Typed.withMore(rows, Row.EMPTY) : Typed.without(rows, Typed.removed(button));
        return new ProductsForm(version, none, edited.isEmpty() ? List.of(Row.EMPTY) : edited);
    }

    @Override
    public String fieldOf(Refusal refusal) {
        return "rows[0].name";
    }
}
