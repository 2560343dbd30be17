<#include "layout.ftl"><#t>
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>${config.site_host}/</loc></url>
  <#list published_content as content>
  <url><loc>${config.site_host}/${content.noExtensionUri!content.uri}</loc><lastmod>${content.date?string("yyyy-MM-dd")}</lastmod></url>
  </#list>
  <#list alltags as tag>
  <url><loc>${config.site_host}${term_url(tag)}</loc></url>
  </#list>
</urlset>
