<#include "layout.ftl">
<@page title="Papers" url="/papers.html">
<#assign papers = published_papers>
<h1>Papers</h1>
<p>${papers?size?c} papers</p>
<@table papers=papers/>
</@page>
