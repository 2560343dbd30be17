offprintSearch("a343e8ca","manifest",{"papers":13,"passages":4,"rows":4,"places":5000,"orders":"title","sets":"authors/ann","bounds":""});
