package offprint.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
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

    Reader(Chromium.Session session) {
        this.session = session;
    }

    Reader withoutScripts() {
        options.setJavaScriptEnabled(false);
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

    Reader whoAllowsTheClipboard() {
        options.setPermissions(List.of("clipboard-read", "clipboard-write"));
        return this;
    }

    Page opens(Place place) {
        return opens(place.site(), place.path());
    }

    /** Opens a page of a site below {@code /}. */
    Page opens(Site site, String path) {
        return opens(served(site).root(""), served(site).root(path));
    }

    /** Opens a page of a site below {@code /repo/}. */
    Page opensBelowRepo(Site site, String path) {
        return opens(served(site).repo(""), served(site).repo(path));
    }

    /** Opens a page of a site from a folder on the disk. */
    Page opensFromDisk(Site site, String path) {
        return opens(served(site).folder().toUri().toString(), served(site).file(path));
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

    private Page opens(String site, String address) {
        if (context == null) {
            context = session.browser().newContext(options);
            context.setDefaultTimeout(10_000);
            page = context.newPage();
            page.onConsoleMessage(this::note);
            page.onPageError(error -> complain("error " + error));
            page.onRequest(this::note);
            page.onRequestFailed(request -> complain("fails: " + request.url() + " " + request.failure()));
            page.onResponse(responses::add);
        }
        this.site = site;
        page.navigate(address);
        return page;
    }

    private void note(ConsoleMessage message) {
        complain("console: " + message.text());
    }

    private void note(Request request) {
        if (!request.url().startsWith(site)) {
            complain("leaves the site: " + request.url());
        }
    }

    private void complain(String complaint) {
        complaints.add(page.url() + ": " + complaint);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}
