<#include "layout.ftl">
<@page title="Papers of Oriane Vexholm" url="/">
<#assign papers = published_papers>
<#macro terms kind>
<ul>
  <#list alltags?filter(tag -> tag?starts_with(kind + "/"))?sequence?sort as tag>
  <li><a href="${term_url(tag)}">${term_title(tag)}</a> ${papers?filter(paper -> paper.tags?seq_contains(tag))?sequence?size?c}</li>
  </#list>
</ul>
</#macro>
<h1>Oriane Vexholm</h1>
<dl>
  <dt>Papers</dt><dd>${papers?size?c}</dd>
  <dt>With code</dt><dd>${papers?filter(paper -> paper.code??)?sequence?size?c}</dd>
  <dt>Authors with several papers</dt><dd>${alltags?filter(tag -> tag?starts_with("authors/"))?sequence?size?c}</dd>
</dl>
<h2>Categories</h2>
<@terms kind="categories"/>
<h2>Years</h2>
<@terms kind="years"/>
<h2>Newest papers</h2>
<@table papers=papers[0..*10]/>
</@page>
