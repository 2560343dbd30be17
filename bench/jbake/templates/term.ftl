<#include "layout.ftl">
<@page title=term_title(tag) url=term_url(tag)>
<#assign papers = tagged_documents>
<h1>${term_title(tag)}</h1>
<p>${papers?size?c} papers</p>
<@table papers=papers/>
</@page>
