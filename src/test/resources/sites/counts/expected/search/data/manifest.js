offprintSearch("a9d5346a","manifest",{"papers":4,"passages":4,"rows":4,"places":5000,"orders":"title|citations","sets":"authors/ada-example","bounds":""});
