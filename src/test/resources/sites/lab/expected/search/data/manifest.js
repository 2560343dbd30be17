offprintSearch("e7453257","manifest",{"papers":13,"passages":4,"rows":4,"places":5000,"orders":"title","sets":"authors/ann","bounds":""});
