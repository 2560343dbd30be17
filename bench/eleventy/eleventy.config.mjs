// The plain site of papers, by Eleventy: lists by category, year, author, venue and keyword.
const owner = "Oriane Vexholm";
const categories = {
  LG: "Learning",
  CL: "Language",
  CV: "Vision",
  DS: "Data Systems",
  AL: "Algorithms",
  NW: "Networks",
  SE: "Software",
  TH: "Theory",
};
const taxonomies = ["categories", "years", "authors", "venues", "keywords"];

export default function (config) {
  let markdown;
  config.amendLibrary("md", (library) => {
    markdown = library;
  });
  config.addGlobalData("owner", owner);
  config.addGlobalData("base", "https://example.org");
  config.addPassthroughCopy("content/style.css");
  config.addPassthroughCopy("content/robots.txt");

  config.addFilter("termUrl", termUrl);
  config.addFilter("markdown", (text) => markdown.renderInline(text));

  config.addFilter("withCode", (papers) => papers.filter((paper) => paper.data.links?.code));

  // Each paper is in several lists, with the same row.
  const rows = new WeakMap();
  config.addFilter("row", (paper) => {
    if (!rows.has(paper.data)) rows.set(paper.data, row(paper));
    return rows.get(paper.data);
  });

  const byDate = (api) => api.getFilteredByTag("papers").reverse();
  config.addCollection("byDate", byDate);
  config.addCollection("taxonomies", (api) => {
    const papers = byDate(api);
    return taxonomies.map((name) => ({ name, terms: terms(papers, name) }));
  });
  config.addCollection("terms", (api) => {
    const papers = byDate(api);
    return taxonomies.flatMap((name) => terms(papers, name));
  });

  return { dir: { input: "content", includes: "../_includes" }, markdownTemplateEngine: false };
}

// Eleventy's own slugify takes a millisecond for each name.
function termUrl(name, taxonomy) {
  const letters = name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  return `/${taxonomy}/${letters.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "")}/`;
}

function terms(papers, taxonomy) {
  const found = new Map();
  for (const paper of papers) {
    for (const name of paper.data[taxonomy] ?? []) {
      if (!found.has(name)) found.set(name, []);
      found.get(name).push(paper);
    }
  }
  return [...found]
    .map(([name, its]) => ({
      name,
      title: (taxonomy === "categories" && categories[name]) || name,
      url: termUrl(name, taxonomy),
      papers: its,
    }))
    .sort((a, b) => b.papers.length - a.papers.length || (a.name < b.name ? -1 : 1));
}

function row({ url, data }) {
  const authors = data.byline.join(", ") + (data.et_al ? ", et al." : "");
  return `<tr>
  <td><a href="${url}">${escape(data.title)}</a></td>
  <td>${escape(authors)}</td>
  <td>${data.issued}</td>
  <td>${data.categories[0]}</td>
  <td>${data.metrics.score.toFixed(1)}</td>
  <td>${data.links?.code ? "code" : ""}</td>
</tr>
`;
}

function escape(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
