package uk.police.portfolio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as SQL gave it.
 *
 * @param items the rows of this page
 * @param number counted from 1
 * @param size rows a page, at most
 * @param total rows in all
 * @param <T> a row
 */
public record PageOf<T>(List<T> items, int number, int size, long total) {

    public static final int USUAL_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    public PageOf {
        items = List.copyOf(items);
    }

    /** The page asked for, or the first where the parameter is no page number. */
    public static int number(@Nullable String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,6}") ? Integer.parseInt(asked) : 1;
    }

    /** The size asked for, between one row and the largest page; otherwise the usual size. */
    public static int size(@Nullable String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,3}")
                ? Math.min(Integer.parseInt(asked), LARGEST_SIZE)
                : USUAL_SIZE;
    }

    /** Rows to skip before the page, for {@code offset}. */
    public static long offset(int number, int size) {
        return (number - 1L) * size;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long firstRow() {
        return items.isEmpty() ? 0 : offset(number, size) + 1;
    }

    public long lastRow() {
        return items.isEmpty() ? 0 : offset(number, size) + items.size();
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** How many rows people may choose to see at once. */
    public List<Integer> sizes() {
        return List.of(USUAL_SIZE, 50, LARGEST_SIZE);
    }

    /** The pages to link to: the first, the last, this one and its neighbours; null where some are left out. */
    public List<@Nullable Integer> links() {
        List<@Nullable Integer> links = new ArrayList<>();
        int previous = 0;
        for (int page : IntStream.rangeClosed(1, pages()).filter(this::isLinked).toArray()) {
            if (page > previous + 1) {
                links.add(null);
            }
            links.add(page);
            previous = page;
        }
        return links;
    }

    private boolean isLinked(int page) {
        return page == 1 || page == pages() || Math.abs(page - number) <= 1;
    }
}
