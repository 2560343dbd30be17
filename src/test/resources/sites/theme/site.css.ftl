<#list fonts as font>
@font-face { font-family: "${font.family}"; font-style: <#if font.italic>italic<#else>normal</#if>; font-weight: ${font.weight}; src: url("${font.src}") format("${font.format}") }
</#list>
:root {<#list light as property> --${property.name}: ${property.value};</#list> --serif: ${textFont!"default"}; --sans: ${labelFont!"default"}; --score-width: ${scoreWidth} }
.dark {<#list dark as property> --${property.name}: ${property.value};</#list> }
