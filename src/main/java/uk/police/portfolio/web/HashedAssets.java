package uk.police.portfolio.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Gives the addresses of assets in templates their hash. Spring's own filter asks the class path for every link of a
 * page, each time; we ask for assets only, once.
 */
class HashedAssets extends OncePerRequestFilter {

    static final String FOLDER = "/assets/";

    private final ResourceUrlProvider addresses;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    HashedAssets(ResourceUrlProvider addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public String encodeURL(String url) {
                String root = request.getContextPath();
                return url.startsWith(root + FOLDER)
                        ? root + known.computeIfAbsent(url.substring(root.length()), HashedAssets.this::hashed)
                        : super.encodeURL(url);
            }
        });
    }

    private String hashed(String path) {
        String address = addresses.getForLookupPath(path);
        return address == null ? path : address;
    }
}
