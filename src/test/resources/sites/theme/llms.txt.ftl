# ${title}
<#if about??>

> ${about}
</#if>
<#list sections as section>
<#if section.entries?has_content>

## ${section.heading}

<#list section.entries as entry>
- [${entry.label}](${entry.url})<#if entry.note?has_content>: ${entry.note}</#if>
</#list>
</#if>
</#list>
