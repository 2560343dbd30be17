package offprint.content.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import offprint.diag.Diagnostic;
import offprint.model.MarkdownPage;
import offprint.model.Paper;
import offprint.model.Project;
import offprint.model.Slug;

/**
 * Content marked {@code draft: true}: the preview shows it, and for everything else it does not exist. Its mistakes
 * are no errors until it is published.
 */
final class Drafts {
    private final boolean shown;
    private final Set<String> files = new TreeSet<>();
    private final List<String> leftOut = new ArrayList<>();

    Drafts(boolean shown) {
        this.shown = shown;
    }

    /** Takes note of a draft, be it whole or not. */
    void add(String file) {
        files.add(file);
    }

    /** A problem as it counts where it is met. */
    Diagnostic weighed(Diagnostic problem) {
        return files.contains(problem.file()) ? problem.asWarning() : problem;
    }

    /** The papers that the site has. */
    List<LoadedPaper> papers(List<LoadedPaper> loaded) {
        List<LoadedPaper> papers = new ArrayList<>(loaded.size());
        for (LoadedPaper each : loaded) {
            Paper paper = each.paper();
            if (stays(paper.filing().draft(), "papers/" + paper.slug())) {
                papers.add(each);
            }
        }
        return papers;
    }

    /** The pages that the site has. */
    List<MarkdownPage> pages(List<MarkdownPage> loaded) {
        List<MarkdownPage> pages = new ArrayList<>(loaded.size());
        for (MarkdownPage page : loaded) {
            if (stays(page.draft(), page.slug().value())) {
                pages.add(page);
            }
        }
        return pages;
    }

    /** The projects that the site has. */
    List<Project> projects(List<Project> loaded) {
        List<Project> projects = new ArrayList<>(loaded.size());
        for (Project project : loaded) {
            if (stays(project.draft(), "projects/" + project.slug())) {
                projects.add(project);
            }
        }
        return projects;
    }

    /** Whether a draft is not to be seen, nor what it links to. */
    boolean hides(boolean draft) {
        return draft && !shown;
    }

    /** The addresses, from the site's root and with a slash at their end, at which there will be something. */
    List<String> leftOut() {
        return leftOut;
    }

    /**
     * The papers, none of which says anything of one that is not among them, nor of a project that is still a draft.
     *
     * @param projects of the site, drafts among them
     */
    List<Paper> amongThemselves(List<Paper> papers, Set<Slug> projects) {
        Set<Slug> slugs = new TreeSet<>();
        for (Paper paper : papers) {
            slugs.add(paper.slug());
        }
        Set<Slug> drafts = new TreeSet<>(projects);
        drafts.removeIf(project -> !leftOut.contains("projects/" + project + '/'));
        List<Paper> among = new ArrayList<>(papers.size());
        for (Paper paper : papers) {
            among.add(paper.among(slugs, drafts));
        }
        return among;
    }

    private boolean stays(boolean draft, String address) {
        if (hides(draft)) {
            leftOut.add(address + '/');
            return false;
        }
        return true;
    }
}
