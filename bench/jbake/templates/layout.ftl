<#setting url_escaping_charset="UTF-8">
<#assign category_titles = {"LG": "Learning", "CL": "Language", "CV": "Vision", "DS": "Data Systems",
    "AL": "Algorithms", "NW": "Networks", "SE": "Software", "TH": "Theory"}>

<#function term_name tag>
  <#return tag?keep_after("/")>
</#function>

<#function term_title tag>
  <#return category_titles[term_name(tag)]!term_name(tag)>
</#function>

<#function term_url tag>
  <#return "/lists/" + tag?url_path + ".html">
</#function>

<#macro terms_of paper kind separator>
<#list paper.tags?filter(tag -> tag?starts_with(kind + "/")) as tag>${separator}<a href="${term_url(tag)}">${term_name(tag)}</a></#list><#t>
</#macro>

<#macro page title url>
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title?html}</title>
  <link rel="canonical" href="${config.site_host}${url}">
  <link rel="stylesheet" href="/style.css">
</head>
<body>
  <header>
    <nav>
      <a href="/">Papers of Oriane Vexholm</a>
      <a href="/papers.html">Papers</a>
      <a href="/lists/#categories">Categories</a>
      <a href="/lists/#years">Years</a>
      <a href="/lists/#authors">Authors</a>
      <a href="/lists/#venues">Venues</a>
      <a href="/lists/#keywords">Keywords</a>
    </nav>
  </header>
  <main>
<#nested>
  </main>
</body>
</html>
</#macro>

<#macro table papers>
<table>
  <thead>
    <tr><th>Title</th><th>Authors</th><th>Date</th><th>Category</th><th>Score</th><th>Code</th></tr>
  </thead>
  <tbody>
    <#list papers as paper>
<tr>
  <td><a href="/${paper.noExtensionUri}">${paper.title?html}</a></td>
  <td>${paper.byline?replace(";", ",")}<#if paper.et_al??>, et al.</#if></td>
  <td>${paper.issued}</td>
  <td>${term_name(paper.tags[0])}</td>
  <td>${paper.score}</td>
  <td><#if paper.code??>code</#if></td>
</tr>
    </#list>
  </tbody>
</table>
</#macro>
