/* What this site sets for its theme. */
<#list fonts as font>
@font-face {
  font-family: "${font.family}";
  font-style: <#if font.italic>italic<#else>normal</#if>;
  font-weight: ${font.weight};
  font-display: fallback;
  src: url("${font.src}") format("${font.format}");
}

</#list>
:root {
<#list light as property>
  --${property.name}: ${property.value};
</#list>
<#if textFont??>
  --serif: ${textFont};
</#if>
<#if labelFont??>
  --sans: ${labelFont};
</#if>
  --score-width: ${scoreWidth}ch;
}
<#if dark?has_content>

@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {<#list dark as property> --${property.name}: ${property.value};</#list> }
}

@media screen {
  :root[data-theme="dark"] {<#list dark as property> --${property.name}: ${property.value};</#list> }
}
</#if>
