offprintSearch("357e4e7a","manifest",{"papers":3,"passages":4,"rows":4,"places":5000,"orders":"title|score","sets":"authors/ann-obrien","bounds":""});
