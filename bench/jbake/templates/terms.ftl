<#include "layout.ftl">
<@page title="Lists" url="/lists/">
<#assign terms = tags>
<#list ["categories", "years", "authors", "venues", "keywords"] as kind>
<h1 id="${kind}">${kind?cap_first}</h1>
<ul>
  <#list terms?filter(term -> term.name?starts_with(kind + "/")) as term>
  <li><a href="${term_url(term.name)}">${term_title(term.name)}</a> ${term.tagged_documents?size?c}</li>
  </#list>
</ul>
</#list>
</@page>
