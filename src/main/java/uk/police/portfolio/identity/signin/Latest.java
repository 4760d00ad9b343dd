package uk.police.portfolio.identity.signin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Collections that forget what was not used for longest, so that nobody fills the memory with made-up keys. */
public final class Latest {

    private Latest() {}

    public static <K, V> Map<K, V> map(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    public static Set<String> set(int most) {
        return Collections.newSetFromMap(map(most));
    }
}
