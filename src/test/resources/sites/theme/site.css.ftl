:root { --accent: ${accent!"default"}; --dark: ${darkAccent!"default"}; --serif: ${textFont!"default"}; --sans: ${labelFont!"default"}; --score-width: ${scoreWidth} }
