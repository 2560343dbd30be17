# frozen_string_literal: true

# A page for each category, year, author, venue and keyword, and an index of each of the five kinds. Jekyll has such
# pages for the categories and tags of blog posts only.
class Terms < Jekyll::Generator
  TAXONOMIES = %w[categories years authors venues keywords].freeze

  def generate(site)
    papers = site.collections["papers"].docs.reverse
    site.data["papers"] = papers
    site.data["taxonomies"] = TAXONOMIES.to_h { |taxonomy| [taxonomy, terms(site, taxonomy, papers)] }
    site.data["taxonomies"].each do |taxonomy, terms|
      add(site, taxonomy, "taxonomy", "title" => taxonomy.capitalize, "terms" => terms)
      terms.each do |term|
        add(site, term["folder"], "term", "title" => term["title"], "papers" => term["papers"])
      end
    end
  end

  private

  def terms(site, taxonomy, papers)
    found = Hash.new { |hash, name| hash[name] = [] }
    papers.each { |paper| Array(paper.data[taxonomy]).each { |name| found[name] << paper } }
    titles = taxonomy == "categories" ? site.config["category_titles"] : {}
    found.map do |name, its|
      folder = "#{taxonomy}/#{Jekyll::Utils.slugify(name)}"
      { "name" => name, "title" => titles.fetch(name, name), "folder" => folder, "papers" => its, "count" => its.size }
    end.sort_by { |term| [-term["count"], term["name"]] }
  end

  def add(site, folder, layout, data)
    page = Jekyll::PageWithoutAFile.new(site, site.source, folder, "index.html")
    page.data.merge!(data.merge("layout" => layout))
    site.pages << page
  end
end

# The address of a term's page.
module Terms::Filters
  def term_url(name, taxonomy)
    "/#{taxonomy}/#{Jekyll::Utils.slugify(name)}/"
  end
end

Liquid::Template.register_filter(Terms::Filters)
