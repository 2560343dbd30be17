<#include "layout.ftl">
<@page title="Page not found" url="/404.html">
<h1>Page not found</h1>
<p><a href="/papers.html">All papers</a></p>
</@page>
