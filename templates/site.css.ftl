/* What this site sets for its theme. */
:root {
<#if accent??>
  --accent: ${accent};
</#if>
<#if textFont??>
  --serif: ${textFont};
</#if>
<#if labelFont??>
  --sans: ${labelFont};
</#if>
  --score-width: ${scoreWidth}ch;
}
<#if darkAccent??>

@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) { --accent: ${darkAccent}; }
}

@media screen {
  :root[data-theme="dark"] { --accent: ${darkAccent}; }
}
</#if>
