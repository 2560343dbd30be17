<#include "layout.ftl">
<@page title=content.title url="/" + content.noExtensionUri>
<article>
  <h1>${content.title?html}</h1>
  <p><#list content.byline?split("; ") as name><#if content.tags?seq_contains("authors/" + name)><a href="${term_url("authors/" + name)}">${name}</a><#else>${name}</#if><#sep>, </#list><#if content.et_al??>, et al.</#if></p>
  <#if content.affiliations??><p>${content.affiliations}</p></#if>
  <p>
    <time datetime="${content.issued}">${content.issued}</time> · ${content.publication_type}
    <@terms_of paper=content kind="venues" separator=" · "/>
    <@terms_of paper=content kind="categories" separator=" · "/>
    <@terms_of paper=content kind="years" separator=" · "/>
  </p>
  <ul>
    <#if content.doi??><li><a href="https://doi.org/${content.doi}">${content.doi}</a></li></#if>
    <#if content.pdf??><li><a href="${content.pdf}">pdf</a></li></#if>
    <#if content.code??><li><#if content.code == "true">code<#else><a href="${content.code}">code</a></#if></li></#if>
  </ul>
  <h2>Abstract</h2>
  ${content.body}
  <h2>Summary</h2>
  <p>${content.summary?html}</p>
  <h2>Metrics</h2>
  <dl>
    <dt>Score</dt><dd>${content.score}</dd>
    <#if content.citations??><dt>Citations</dt><dd>${content.citations}</dd></#if>
  </dl>
  <#assign keywords = content.tags?filter(tag -> tag?starts_with("keywords/"))>
  <#if keywords?has_content>
  <h2>Keywords</h2>
  <ul>
    <#list keywords as tag><li><a href="${term_url(tag)}">${term_name(tag)}</a></li></#list>
  </ul>
  </#if>
</article>
</@page>
