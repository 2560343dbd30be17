package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who opens pages in a browser that has never been used before. Whatever the browser has to say of them (console,
 * errors of scripts, requests that fail or leave the site) is a complaint.
 */
final class Reader implements AutoCloseable {
    static final int PHONE = 320;
    static final int DESK = 1440;

    private final Chromium.Session session;
    private final Browser.NewContextOptions options = new Browser.NewContextOptions()
            .setViewportSize(DESK, 900)
            .setColorScheme(ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.REDUCE);
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private String site = "";
    private boolean waits = true;

    Reader(Chromium.Session session) {
        this.session = session;
    }

    Reader withoutScripts() {
        options.setJavaScriptEnabled(false);
        return this;
    }

    /** Expects pages that ask for what never ends, and break that off when they are left. */
    Reader leavesRequestsOpen() {
        waits = false;
        return this;
    }

    Reader inTheDark() {
        options.setColorScheme(ColorScheme.DARK);
        return this;
    }

    Reader withWidth(int width) {
        options.setViewportSize(width, 800);
        return this;
    }

    Page opens(Place place) {
        return opens(place.site(), place.path());
    }

    /** Opens a page of a site below {@code /}. */
    Page opens(Site site, String path) {
        return opensAt(served(site).root(""), served(site).root(path));
    }

    /** Opens a page of a site below {@code /repo/}. */
    Page opensBelowRepo(Site site, String path) {
        return opensAt(served(site).repo(""), served(site).repo(path));
    }

    /** Opens a page of a site from a folder on the disk. */
    Page opensFromDisk(Site site, String path) {
        return opensAt(served(site).folder().toUri().toString(), served(site).file(path));
    }

    ServedSite served(Site site) {
        return session.served(site);
    }

    /** What has been loaded so far. */
    List<Response> responses() {
        return List.copyOf(responses);
    }

    void assertHadNoComplaint() {
        assertThat(complaints).as("what the browser has to say").isEmpty();
    }

    /** Opens a page of whatever lies below an address. */
    Page opensAt(String site, String address) {
        if (context == null) {
            context = session.browser().newContext(options);
            context.setDefaultTimeout(10_000);
        }
        if (page == null || !site.equals(this.site)) {
            page = pageOf(site, context);
            this.site = site;
        }
        page.navigate(address);
        return page;
    }

    /** A page for one site only: what it asks for late, as the icon of a page that was left, is still of that site. */
    private Page pageOf(String site, BrowserContext context) {
        if (page != null) {
            page.close();
        }
        Page opened = context.newPage();
        opened.onConsoleMessage(message -> complain(opened, "console: " + message.text()));
        opened.onPageError(error -> complain(opened, "error " + error));
        opened.onRequest(request -> {
            if (!request.url().startsWith(site)) {
                complain(opened, "leaves the site: " + request.url());
            }
        });
        opened.onRequestFailed(request -> {
            if (waits || !request.failure().equals("net::ERR_ABORTED")) {
                complain(opened, "fails: " + request.url() + " " + request.failure());
            }
        });
        opened.onResponse(responses::add);
        return opened;
    }

    private void complain(Page page, String complaint) {
        complaints.add(page.url() + ": " + complaint);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
